// Shows how saving stands: in words, at the fields, in the progress and in the list of steps.

const line = document.querySelector("[data-save-state]");

/** @param {"saving" | "saved" | "unsaved"} kind */
export function tell(kind, words) {
  line.dataset.kind = kind;
  line.textContent = words;
}

export function isUnsaved() {
  return line.dataset.kind === "unsaved";
}

/** @param {Record<string, string>} problems what is wrong, by field name; a field without one is right again */
export function showProblems(form, problems) {
  for (const place of form.querySelectorAll(".field-problem")) {
    const name = place.id.replace(/-problem$/, "");
    place.hidden = !(name in problems);
    place.textContent = problems[name] ?? "";
    const field = form.querySelector(`input#${name}, textarea#${name}`);
    if (name in problems) {
      field?.setAttribute("aria-invalid", "true");
    } else {
      field?.removeAttribute("aria-invalid");
    }
  }
}

export function showStanding({ progress, state }) {
  const words = document.querySelector("[data-progress-words]");
  const bar = document.querySelector("[data-progress]");
  words.textContent = progress.words;
  bar.max = Math.max(1, progress.total);
  bar.value = progress.done;

  const mark = document.querySelector("[aria-current=step] [data-state]");
  mark.dataset.state = state.id;
  mark.setAttribute("aria-label", state.name);
}
