// What is kept on this device under one key. A full or forbidden storage only means that the page itself is the one copy.

export function keptOnDevice(name) {
  const key = `practice-guide:${name}`;

  function attempt(work) {
    try {
      return work();
    } catch {
      return null;
    }
  }

  return {
    keep: value => attempt(() => localStorage.setItem(key, JSON.stringify(value))),
    drop: () => attempt(() => localStorage.removeItem(key)),
    read: () => attempt(() => JSON.parse(localStorage.getItem(key))),
  };
}

/** What was typed and not yet saved. */
export function draftOf(name) {
  return keptOnDevice(`draft:${name}`);
}
