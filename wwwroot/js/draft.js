// What was typed and not yet saved, kept on this device under one key. A full or forbidden storage only means that the page itself is
// the one copy until it is saved.

export function draftOf(name) {
  const key = `practice-guide:draft:${name}`;

  function attempt(work) {
    try {
      return work();
    } catch {
      return null;
    }
  }

  return {
    keep: draft => attempt(() => localStorage.setItem(key, JSON.stringify(draft))),
    drop: () => attempt(() => localStorage.removeItem(key)),
    read: () => attempt(() => JSON.parse(localStorage.getItem(key))),
  };
}
