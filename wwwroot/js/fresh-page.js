// Brings the page up to date with what the site draws now, without losing what is typed here.

/** @returns {Promise<Document | null>} the page as the site draws it; null where it cannot be had just now */
async function freshPage() {
  try {
    const response = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
    return response.ok && !response.redirected ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  } catch {
    return null;
  }
}

/**
 * A page drawn before a save that is under way would say less than this one: it is asked for once nothing is, and again if something was.
 * @param {(newer: Document) => void} take
 */
export function updatesOf(take) {
  let savesUnderWay = 0;
  let isBehind = false;
  let updating = null;

  async function update() {
    while (isBehind && savesUnderWay === 0) {
      isBehind = false;
      const newer = await freshPage();
      if (newer && !isBehind && savesUnderWay === 0) {
        take(newer);
      }
    }
    updating = null;
  }

  function ask() {
    isBehind = true;
    if (savesUnderWay === 0) {
      updating ??= update();
    }
  }

  return {
    ask,

    /** @param {(reply: object) => boolean} show shows what a reply says of the page; true where the page is now behind */
    async during(sending, show) {
      // Saves that are under way together may each be counted without the other.
      isBehind ||= savesUnderWay > 0 || updating !== null;
      savesUnderWay++;
      const reply = await sending;
      savesUnderWay--;
      isBehind ||= reply !== null && show(reply);
      if (isBehind) {
        ask();
      }
    },

    /** Until the page is up to date, as far as it can be. */
    settled: () => updating,
  };
}
