// Adds, removes and moves the rows of tables without leaving the page. Without this script the same buttons send the form, and the site
// does the same. A row that was removed can be put back, with all that stood in it, from the line that takes its place.

import { newRowId } from "./random.js";
import { newRow, place, renumber, rowsOf } from "./table-rows.js";

const FIELDS = "input:not([type=hidden]), textarea";

function changed(table) {
  renumber(table);
  table.dispatchEvent(new Event("input", { bubbles: true }));
}

function add(table) {
  const row = newRow(table, newRowId());
  place(table, row);
  row.querySelector(FIELDS).focus();
  // Whoever fills in something by itself, such as the time, does so before the row is saved.
  row.dispatchEvent(new Event("row-added", { bubbles: true }));
  changed(table);
}

function move(table, row, button, places) {
  const rows = rowsOf(table);
  const other = rows[rows.indexOf(row) + places];
  // The other row is the one that goes, so that the focus stays where it is.
  row[places < 0 ? "after" : "before"](other);
  changed(table);
  if (button.disabled) {
    row.querySelector(places < 0 ? "[data-down]" : "[data-up]").focus();
  }
  row.scrollIntoView({ block: "nearest" });
  say(table, table.dataset.moved, rowsOf(table).indexOf(row) + 1);
}

function remove(table, row) {
  const rows = rowsOf(table);
  const number = rows.indexOf(row) + 1;
  const next = rows[number];
  const line = table.querySelector("[data-undo-line]");
  place(table, line, row);
  line.hidden = false;
  line.querySelector("[data-undo-words]").textContent = table.dataset.removed.replace("{0}", number);
  row.remove();
  line.querySelector("button").onclick = () => putBack(table, row, line, next);
  changed(table);
  line.querySelector("button").focus();
}

function putBack(table, row, line, next) {
  line.hidden = true;
  if (rowsOf(table).length >= Number(table.dataset.rows)) {
    return;
  }
  place(table, row, next?.isConnected ? next : null);
  changed(table);
  row.querySelector(FIELDS).focus();
}

function say(table, words, number) {
  table.querySelector("[data-rows-said]").textContent = words.replace("{0}", number);
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-add], [data-up], [data-down], [data-remove]");
  const table = button?.closest(".rows");
  if (!table) {
    return;
  }
  event.preventDefault();
  const row = button.closest("[data-row]");
  if ("add" in button.dataset) {
    add(table);
  } else if ("remove" in button.dataset) {
    remove(table, row);
  } else {
    move(table, row, button, "up" in button.dataset ? -1 : 1);
  }
});
