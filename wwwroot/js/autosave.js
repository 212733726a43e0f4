// Saves a step by itself. The form works without this script; with it, every pause in typing is saved, the state of saving is told in
// words, and what could not be saved is kept on this device and sent later.

import { draftOf } from "./draft.js";
import { isUnsaved, showProblems, showStanding, tell } from "./save-state.js";

const PAUSE = 1200;
const RETRY = [3000, 10000, 30000];

const form = document.querySelector("form[data-autosave]");
const draft = draftOf(form.dataset.key);

// What the page was drawn with, whatever was typed before this script ran. A form that came back with problems holds what is not saved.
const drawn = typed(asDrawn());
let saved = document.getElementById("problems") ? null : JSON.stringify(drawn);
let timer = 0;
let attempts = 0;
let running = null;
let operation = null;

// After a lost race the person decides, by pressing a button, whether to replace what stands there.
const deciding = document.querySelector(".conflict") !== null;

// What the person typed: everything but the fields the machine uses.
function typed(from = form) {
  const { revision, operation: _, "form-token": __, ...values } = Object.fromEntries(new FormData(from));
  return values;
}

function asDrawn() {
  const copy = form.cloneNode(true);
  copy.reset();
  return copy;
}

function fingerprint() {
  return JSON.stringify(typed());
}

function newOperation() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// The operation id goes with the text it was sent with: should that request have arrived after all, sending it again changes nothing.
function keepDraft(revision = form.elements.revision.value) {
  draft.keep({ revision, operation: operation?.sent === fingerprint() ? operation.id : null, values: typed() });
}

function restoreDraft() {
  const kept = draft.read();
  const now = typed();
  // A form that came back with problems already holds what was typed last.
  if (saved === null) {
    return;
  }
  if (!kept?.values) {
    if (fingerprint() !== saved) {
      keepDraft();
      saveSoon(0);
    }
    return;
  }
  for (const [name, value] of Object.entries(kept.values)) {
    const field = form.elements[name];
    if (field && now[name] === drawn[name]) {
      field.value = value;
    }
  }
  // Text that had been saved before the page was left is no draft: it goes on from the revision the page was drawn from.
  if (fingerprint() === saved) {
    draft.drop();
    return;
  }
  form.elements.revision.value = kept.revision;
  operation = kept.operation && { sent: JSON.stringify(kept.values), id: kept.operation };
  tell("unsaved", form.dataset.restored);
  saveSoon(0);
}

function showSaved(reply, sent) {
  form.elements.revision.value = reply.revision;
  saved = sent;
  operation = null;
  attempts = 0;
  tell("saved", reply.message);
  if (fingerprint() === sent) {
    draft.drop();
  } else {
    // More was typed meanwhile, and goes on from what was just saved.
    keepDraft();
  }
  showStanding(reply);
}

async function save() {
  const sent = fingerprint();
  if (deciding || sent === saved) {
    return;
  }
  // The same attempt keeps its operation id, so that an answer lost on the way is not saved twice.
  if (operation?.sent !== sent) {
    operation = { sent, id: newOperation() };
  }
  form.elements.operation.value = operation.id;
  keepDraft();
  tell("saving", form.dataset.saving);
  try {
    const response = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" }, keepalive: sent.length < 30000 });
    if (!response.headers.get("Content-Type")?.startsWith("application/json")) {
      if (response.status >= 500) {
        // A machine between has no connection to the site: much the same as having none here.
        throw new Error(response.statusText);
      }
      // The form has expired, or the worksheet is gone.
      sendInTheOpen();
      return;
    }
    const reply = await response.json();
    showProblems(form, reply.problems);
    if (response.ok) {
      showSaved(reply, sent);
      return;
    }
    tell("unsaved", reply.message);
    if (response.status === 409) {
      sendInTheOpen();
    } else if (response.status !== 400) {
      retryLater();
    }
  } catch {
    tell("unsaved", form.dataset.unsaved);
    retryLater();
  }
}

function retryLater() {
  saveSoon(RETRY[Math.min(attempts++, RETRY.length - 1)]);
}

// Sends the form as a browser without this script would: the page that answers explains what the script cannot.
function sendInTheOpen(button = form.querySelector("button[value=stay]")) {
  form.dataset.open = "";
  form.requestSubmit(button);
}

function saveSoon(delay) {
  clearTimeout(timer);
  timer = setTimeout(saveNow, delay);
}

function saveNow() {
  clearTimeout(timer);
  running = (running ?? Promise.resolve()).then(save);
  return running;
}

form.addEventListener("input", () => {
  // Kept on the revision that lost the race, so that someone who comes back to this text is asked to decide again.
  keepDraft(deciding ? form.elements.revision.value - 1 : undefined);
  saveSoon(PAUSE);
});
form.addEventListener("change", () => saveSoon(0));
form.addEventListener("submit", async event => {
  if (deciding) {
    operation = { sent: fingerprint(), id: form.elements.operation.value };
    keepDraft();
  }
  if (deciding || "open" in form.dataset) {
    return;
  }
  // Saved first and only then left, so that a connection that drops here loses nothing.
  event.preventDefault();
  await saveNow();
  if (fingerprint() === saved && event.submitter?.value === "next") {
    location.href = form.dataset.next;
  } else if (isUnsaved() && form.querySelector(".field-problem:not([hidden])")) {
    sendInTheOpen(event.submitter);
  }
});
addEventListener("online", () => saveSoon(0));
addEventListener("pagehide", () => saveNow());
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && saveNow());
// A page that comes back from the browser's memory may be older than what was saved since.
addEventListener("pageshow", event => event.persisted && location.reload());

if (deciding) {
  draft.drop();
  document.querySelector(".conflict a").addEventListener("click", draft.drop);
} else {
  restoreDraft();
}
