// Shows how saving stands: in words beside the item, at its fields, and for all items of the page beside its buttons.

const lineOf = item => item.querySelector("[data-save-state]");

/** @param {"saving" | "saved" | "unsaved"} kind */
export function tell(item, kind, words) {
  show(lineOf(item), kind, words);
  const all = document.querySelector("[data-save-state-of-all]");
  if (all) {
    const worst = document.querySelector("[data-save-state][data-kind=unsaved]") ?? lineOf(item);
    show(all, worst.dataset.kind, worst.textContent);
  }
}

function show(line, kind, words) {
  line.dataset.kind = kind;
  line.textContent = words;
}

export function hasProblems(item) {
  return item.querySelector(".field-problem:not([hidden])") !== null;
}

/** @param {Record<string, string>} problems what is wrong, by field name; a field without one is right again */
export function showProblems(item, problems) {
  for (const place of item.querySelectorAll(".field-problem")) {
    const name = place.id.replace(/-problem$/, "");
    place.hidden = !(name in problems);
    place.textContent = problems[name] ?? "";
    const field = item.querySelector(`[id="${name}"]:is(input, textarea):not([type=radio], [type=checkbox])`);
    if (name in problems) {
      field?.setAttribute("aria-invalid", "true");
    } else {
      field?.removeAttribute("aria-invalid");
    }
  }
}
