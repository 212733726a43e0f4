// Saves one item by itself: every pause in typing is saved, and what could not be saved is kept on this device and sent later.

import { draftOf } from "./draft.js";
import { fieldsOf } from "./item-fields.js";
import { pausesOf } from "./pauses.js";
import { newOperation } from "./random.js";
import { hasProblems, showProblems, tell } from "./save-state.js";
import { send } from "./sending.js";

// What a request may hold that goes on after its page is left.
const MOST_KEPT_ALIVE = 30000;

/**
 * @param {HTMLFormElement} form the form the item stands in: where it is sent to, and the words for the state of saving
 * @param {(id: string, sending: Promise<object | null>) => Promise<void>} page.takeIn shows what the reply to a save says of the page
 * @param {() => void} page.sendInTheOpen sends the form as a browser without scripts would: the page that answers explains what the script cannot
 */
export function saverOf(item, form, page) {
  const id = item.dataset.item;
  const draft = draftOf(item.dataset.key);
  let fields, drawn, saved, deciding;
  const pauses = pausesOf(save);
  let operation = null;
  take(item);

  function take(element) {
    item = element;
    fields = fieldsOf(item);
    drawn = fields.drawn();
    // After a lost race the person decides, by pressing a button, whether to replace what stands there.
    deciding = item.querySelector(".conflict") !== null;
    // An item that came back with problems holds what is not saved.
    saved = deciding || hasProblems(item) ? null : JSON.stringify(drawn);
  }

  const isSaved = () => fields.revision === null || fields.fingerprint() === saved;

  // The operation id goes with the text it was sent with: should that request have arrived after all, sending it again changes nothing.
  function keepDraft(revision = fields.revision) {
    draft.keep({ revision, operation: operation?.sent === fields.fingerprint() ? operation.id : null, values: fields.values() });
  }

  // Kept on the revision that lost the race, so that someone who comes back to this text is asked to decide again.
  function keepTyped() {
    keepDraft(deciding ? fields.revision - 1 : undefined);
  }

  function restoreDraft() {
    const kept = draft.read();
    if (!kept?.values) {
      if (!isSaved()) {
        keepDraft();
        pauses.soon(0);
      }
      return;
    }
    fields.putBack(kept.values, drawn);
    // Text that had been saved before the page was left is no draft: it goes on from the revision the page was drawn from.
    if (isSaved()) {
      draft.drop();
      return;
    }
    fields.revision = kept.revision;
    operation = kept.operation && { sent: JSON.stringify(kept.values), id: kept.operation };
    tell(item, "unsaved", form.dataset.restored);
    pauses.soon(0);
  }

  function showSaved(reply, sent) {
    fields.revision = reply.revision ?? fields.revision;
    saved = sent;
    operation = null;
    pauses.succeeded();
    tell(item, "saved", reply.message);
    if (isSaved()) {
      draft.drop();
    } else {
      // More was typed meanwhile, and goes on from what was just saved.
      keepDraft();
    }
  }

  /** @returns what the site replied, or null where nothing was saved */
  async function sendNow(sent) {
    try {
      const { status, reply } = await send(form.action, fields.body(form), sent.length < MOST_KEPT_ALIVE);
      if (reply) {
        showProblems(item, reply.problems);
      }
      if (status === 200 && reply) {
        showSaved(reply, sent);
        return reply;
      }
      tell(item, "unsaved", reply?.message ?? form.dataset.unsaved);
      if (!reply || status === 409) {
        page.sendInTheOpen();
      } else if (status >= 500) {
        pauses.again();
      }
    } catch {
      tell(item, "unsaved", form.dataset.unsaved);
      pauses.again();
    }
    return null;
  }

  async function save() {
    const sent = fields.fingerprint();
    if (deciding || isSaved()) {
      return;
    }
    // The same attempt keeps its operation id, so that an answer lost on the way is not saved twice.
    if (operation?.sent !== sent) {
      operation = { sent, id: newOperation() };
    }
    fields.operation = operation.id;
    keepDraft();
    tell(item, "saving", form.dataset.saving);
    await page.takeIn(id, sendNow(sent));
  }

  if (deciding) {
    draft.drop();
    item.querySelector("[data-keep-theirs]").addEventListener("click", draft.drop);
    if (fields.fingerprint() !== JSON.stringify(drawn)) {
      keepTyped();
    }
  } else if (saved !== null) {
    restoreDraft();
  }

  return {
    saveNow: pauses.now,
    saveSoon: pauses.soon,
    isSaved,
    isDeciding: () => deciding,
    isRefused: () => hasProblems(item),

    typed: keepTyped,

    /** Before the form is sent by the button with which the person decides. */
    decided() {
      operation = { sent: fields.fingerprint(), id: fields.operation };
      keepDraft();
    },

    /** A newer drawing of the same item takes its place, unless something unsaved stands in it. */
    replaceBy(newer) {
      if (!deciding && isSaved() && fieldsOf(newer).isNewerThan(fields)) {
        const focused = item.contains(document.activeElement) && document.activeElement.id;
        item.replaceWith(newer);
        take(newer);
        document.getElementById(focused || null)?.focus({ preventScroll: true });
      }
    },
  };
}
