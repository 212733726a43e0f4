// The rows of a table that people add to, as they stand in the page: their order, their numbers, the list of them that is sent.

const TEMPLATE_ID = /__row__/g;

export const rowsOf = table => [...table.querySelectorAll("[data-row]")];

const listOf = table => table.querySelector(":scope > input[type=hidden]");

/** An empty row, not yet in its place. */
export function newRow(table, id) {
  const template = table.querySelector("template");
  const copy = document.createElement("template");
  copy.innerHTML = template.innerHTML.replace(TEMPLATE_ID, id);
  return copy.content.querySelector("[data-row]");
}

/** Puts a row where it is to stand; at the end where there is no other before which it stands. */
export function place(table, row, before = null) {
  (before ?? table.querySelector("[data-no-rows]")).before(row);
}

/** Makes the table have these rows in this order: those it has are kept as they are, missing ones are empty. */
export function arrange(table, ids) {
  if (!table.querySelector("template")) {
    return;
  }
  const rows = new Map(rowsOf(table).map(row => [row.dataset.row, row]));
  for (const [id, row] of rows) {
    if (!ids.includes(id)) {
      row.remove();
    }
  }
  for (const id of ids) {
    place(table, rows.get(id) ?? newRow(table, id));
  }
  renumber(table);
}

/** Brings the list that is sent, the numbers and the buttons into step with the rows. */
export function renumber(table) {
  const rows = rowsOf(table);
  const pattern = table.querySelector("template").content.querySelector("[data-row]");
  const numbered = (part, number) => pattern.querySelector(part).textContent.replace("0", number);
  listOf(table).value = rows.map(row => row.dataset.row).join(" ");
  for (const [index, row] of rows.entries()) {
    row.querySelector("legend").textContent = numbered("legend", index + 1);
    for (const words of row.querySelectorAll(".row-actions .visually-hidden")) {
      words.textContent = numbered(".row-actions .visually-hidden", index + 1);
    }
    row.querySelector("[data-up]").disabled = index === 0;
    row.querySelector("[data-down]").disabled = index === rows.length - 1;
  }
  table.querySelector("[data-add]").disabled = rows.length >= Number(table.dataset.rows);
  table.querySelector("[data-no-rows]").hidden = rows.length > 0;
}
