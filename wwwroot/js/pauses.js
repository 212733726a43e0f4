// When something is done: after a pause, at once, or again after a failure, each time later; never twice at the same time.

const PAUSE = 1200;
const RETRY = [3000, 10000, 30000];

/** @param {() => Promise<void>} work */
export function pausesOf(work) {
  let timer = 0;
  let failures = 0;
  let running = Promise.resolve();

  function now() {
    clearTimeout(timer);
    return running = running.then(work, work);
  }

  function soon(delay = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(now, delay);
  }

  return {
    now,
    soon,
    again: () => soon(RETRY[Math.min(failures++, RETRY.length - 1)]),
    succeeded: () => failures = 0,
  };
}
