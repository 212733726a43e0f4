// The fields of one item: what stands in them, what the page was drawn with, and how to put something back into them.

import { arrange } from "./table-rows.js";

/** @param {Element} item an element with data-item; its fields are named item.field, and cells item.row.column */
export function fieldsOf(item) {
  const id = item.dataset.item;
  const field = name => item.querySelector(`[name="${id}.${name}"]`);
  const revision = field("revision");
  const operation = field("operation");
  const table = item.querySelector(".rows");

  const typedIn = root => [...root.querySelectorAll("input[name], textarea[name]")]
    .filter(({ name }) => name !== revision?.name && name !== operation?.name);
  const canBeChosen = ({ type }) => type === "radio" || type === "checkbox";

  function valuesIn(root) {
    const values = {};
    for (const each of typedIn(root)) {
      if (!canBeChosen(each) || each.checked) {
        (values[each.name] ??= []).push(each.value);
      }
    }
    return values;
  }

  /** What the page was drawn with, whatever was typed before this script ran. */
  function drawn() {
    const copy = document.createElement("form");
    copy.append(item.cloneNode(true));
    copy.reset();
    return valuesIn(copy);
  }

  return {
    drawn,
    values: () => valuesIn(item),
    fingerprint: () => JSON.stringify(valuesIn(item)),

    /** The revision that the next save starts from; null where nothing is filled in. */
    get revision() {
      return revision && Number(revision.value);
    },
    set revision(number) {
      revision.value = number;
    },
    get operation() {
      return operation.value;
    },
    set operation(operationId) {
      operation.value = operationId;
    },

    /** Puts values back wherever the field still holds what the page was drawn with. */
    putBack(kept, asDrawn) {
      const now = valuesIn(item);
      const untouched = name => JSON.stringify(now[name]) === JSON.stringify(asDrawn[name]);
      const rows = `${id}.rows`;
      if (table && kept[rows] && untouched(rows)) {
        arrange(table, kept[rows][0].split(" ").filter(Boolean));
      }
      for (const each of typedIn(item).filter(({ name, type }) => type !== "hidden" && untouched(name))) {
        if (canBeChosen(each)) {
          each.checked = kept[each.name]?.includes(each.value) ?? false;
        } else {
          each.value = kept[each.name]?.[0] ?? each.value;
        }
      }
    },

    /** What is sent to save this item and nothing else. */
    body(form) {
      const body = new FormData();
      body.append("form-token", form.elements["form-token"].value);
      for (const each of [revision, operation]) {
        body.append(each.name, each.value);
      }
      for (const [name, values] of Object.entries(valuesIn(item))) {
        values.forEach(value => body.append(name, value));
      }
      return body;
    },

    /** The words around the fields, such as the titles of rows that come from another table. */
    words: () => [...item.querySelectorAll("legend, .note")].map(({ textContent }) => textContent).join("\n"),

    /** Whether this drawing of the item says something newer than another. */
    isNewerThan(other) {
      return this.revision === other.revision ? this.words() !== other.words() : !(this.revision < other.revision);
    },
  };
}
