// Shows how far the worksheet is: the progress, the list of items beside the form, which items are asked, and what comes next. A page that
// has none of these, such as that of the results, shows none of it.

const form = document.querySelector("form[data-autosave]");
const part = (page, name) => page.querySelector(name);

/**
 * @param {object} reply what the site replied to the save of an item
 * @returns whether other items are asked now than before, so that the list is no longer right
 */
export function showStanding(itemId, { progress, state, visible }) {
  showProgress(progress);
  const mark = part(document, `[data-step="${itemId}"] .state-mark`);
  if (mark) {
    mark.dataset.state = state.id;
    mark.setAttribute("aria-label", state.name);
    countLeft(mark.closest("details"));
  }
  return showAsked(visible.join(" "));
}

function showProgress({ words, total, answered }) {
  const bar = part(document, "[data-progress]");
  if (bar) {
    part(document, "[data-progress-words]").textContent = words;
    bar.max = Math.max(1, total);
    bar.value = answered;
  }
}

// How many of a section are left is said in its heading; what is optional is not counted.
function countLeft(section) {
  const words = part(section, "[data-left]");
  const left = section.querySelectorAll("[data-optional=false] :is([data-state=open], [data-state=in-progress])").length;
  if (words) {
    words.textContent = left === 0 ? words.dataset.complete : words.dataset.left.replace("{0}", left);
  }
}

// Where all items stand on one page, those that are not asked are there too, hidden, with what was typed into them.
function showAsked(asked) {
  const isChanged = asked !== form.dataset.asked;
  form.dataset.asked = asked;
  if ("everything" in form.dataset) {
    for (const item of form.querySelectorAll("[data-item]")) {
      item.hidden = !asked.split(" ").includes(item.dataset.item);
    }
  }
  return isChanged;
}

/** Takes all that from a newer drawing of this page. */
export function takeStanding(newer) {
  const fresh = part(newer, "form[data-autosave]");
  if (!fresh) {
    return;
  }
  takeList(part(document, ".step-list"), part(newer, ".step-list"));
  showAsked(fresh.dataset.asked);
  form.dataset.next = fresh.dataset.next;
  for (const name of ["button[value=next]", ".step-place"]) {
    const [old, words] = [document, newer].map(page => part(page, name));
    old?.replaceChildren(...words?.childNodes ?? []);
  }
}

// A section stays open or closed as it is.
function takeList(old, fresh) {
  if (!old || !fresh) {
    return;
  }
  const sections = () => [...old.querySelectorAll("details")];
  const focused = document.activeElement?.closest("[data-step]")?.dataset.step;
  const open = sections().map(section => section.open);
  old.replaceChildren(...fresh.childNodes);
  if (open.length === sections().length) {
    sections().forEach((section, index) => section.open = open[index]);
  }
  part(document, `[data-step="${focused}"]`)?.focus({ preventScroll: true });
}
