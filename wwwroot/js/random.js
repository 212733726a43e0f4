// Ids that the page makes: of a save, of a row. Browsers offer randomUUID only over an encrypted connection.

const hex = length => [...crypto.getRandomValues(new Uint8Array(length / 2))].map(byte => byte.toString(16).padStart(2, "0")).join("");

export function newOperation() {
  return hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function newRowId() {
  return hex(24);
}
