// Saves a form item by item while it is filled in. The form works without this script; with it, every item is saved by itself after a
// pause, the state of saving is told in words beside it, and what could not be saved is kept on this device and sent later.

import { updatesOf } from "./fresh-page.js";
import { saverOf } from "./item-saver.js";
import { tellOtherTabs, whenSavedElsewhere } from "./other-tabs.js";
import { showStanding, takeStanding } from "./standing.js";

const form = document.querySelector("form[data-autosave]");
const worksheet = form.querySelector("[data-key]").dataset.key.split("/")[0];

const updates = updatesOf(takeNewer);
let sendsUnsavedOnly = false;

const savers = new Map([...form.querySelectorAll("[data-item]")].map(item => [item.dataset.item, saverOf(item, form, { takeIn, sendInTheOpen })]));
const all = () => [...savers.values()];
const saverAt = element => savers.get(element.closest("[data-item]")?.dataset.item);

function takeIn(id, sending) {
  return updates.during(sending, reply => {
    tellOtherTabs(worksheet);
    return showStanding(id, reply) || form.querySelector(`[data-rows-from="${id}"]`) !== null;
  });
}

function takeNewer(page) {
  takeStanding(page);
  for (const item of page.querySelectorAll("form[data-autosave] [data-item]")) {
    savers.get(item.dataset.item)?.replaceBy(item);
  }
}

// Only what is not saved is sent, so that nobody loses a race over what they did not touch.
function sendInTheOpen(button = form.querySelector("button[value=stay]")) {
  form.dataset.open = "";
  form.requestSubmit(button);
}

form.addEventListener("formdata", ({ formData }) => {
  const isSaved = name => savers.get(name.split(".")[0])?.isSaved();
  for (const name of sendsUnsavedOnly ? new Set(formData.keys()) : []) {
    if (name.includes(".") && isSaved(name)) {
      formData.delete(name);
    }
  }
});

form.addEventListener("input", ({ target }) => {
  const saver = saverAt(target);
  saver?.typed();
  saver?.saveSoon();
});
form.addEventListener("change", ({ target }) => saverAt(target)?.saveSoon(0));

form.addEventListener("submit", async event => {
  const deciding = all().filter(saver => saver.isDeciding());
  if (event.submitter?.name === "rows") {
    return;
  }
  sendsUnsavedOnly = deciding.length > 0 || "open" in form.dataset;
  if (sendsUnsavedOnly) {
    deciding.forEach(saver => saver.decided());
    return;
  }
  // Saved first and only then left, so that a connection that drops here loses nothing.
  event.preventDefault();
  await Promise.all(all().map(saver => saver.saveNow()));
  const unsaved = all().filter(saver => !saver.isSaved());
  await updates.settled();
  if (unsaved.length === 0 && event.submitter?.value === "next") {
    location.href = form.dataset.next;
  } else if (unsaved.some(saver => saver.isRefused())) {
    sendInTheOpen(event.submitter);
  }
});

const saveAll = () => all().forEach(saver => saver.saveNow());
addEventListener("online", () => all().forEach(saver => saver.saveSoon(0)));
addEventListener("pagehide", saveAll);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && saveAll());
// A page that comes back from the browser's memory may be older than what was saved since.
addEventListener("pageshow", event => event.persisted && location.reload());
whenSavedElsewhere(worksheet, updates.ask);
