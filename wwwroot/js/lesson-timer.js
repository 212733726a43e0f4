// A timer for a lesson: it tells how long the lesson has gone on, and while it runs, a row that is added to its table begins with the time of
// day. It goes on when the page is left or loaded again, because it only remembers on this device when it was started.

import { keptOnDevice } from "./draft.js";

const SECOND = 1000;
const inMemory = new Map();

const keyOf = timer => timer.closest("[data-key]").dataset.key;
const two = number => String(number).padStart(2, "0");

function stateOf(timer) {
  return keptOnDevice(`timer:${keyOf(timer)}`).read() ?? inMemory.get(keyOf(timer)) ?? {};
}

function remember(timer, state) {
  inMemory.set(keyOf(timer), state);
  keptOnDevice(`timer:${keyOf(timer)}`).keep(state);
}

/** @returns {number} seconds since the start, as far as the timer has run */
function elapsed({ start, stop }) {
  return Math.max(0, Math.floor(((stop ?? Date.now()) - start) / SECOND));
}

function clock(seconds) {
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function show(timer) {
  const state = stateOf(timer);
  const isStarted = state.start !== undefined;
  const isRunning = isStarted && state.stop === undefined;
  timer.querySelector("output").textContent = isStarted ? timer.dataset.running.replace("{0}", clock(elapsed(state))) : "";
  for (const [name, isOffered] of [["start", !isStarted], ["stop", isRunning], ["goOn", isStarted && !isRunning], ["again", isStarted && !isRunning]]) {
    buttonOf(timer, name).hidden = !isOffered;
  }
  timer.hidden = false;
}

const buttonOf = (timer, name) => [...timer.querySelectorAll("button")].find(button => name in button.dataset);
const showAll = () => document.querySelectorAll("[data-lesson-timer]").forEach(show);

// What each button does, which one then has the focus, and what is said, once, to those who do not see the clock.
const presses = {
  start: [() => ({ start: Date.now() }), "stop", "started"],
  stop: [state => ({ ...state, stop: Date.now() }), "goOn", "stopped"],
  goOn: [({ start }) => ({ start }), "stop", "started"],
  again: [() => ({ start: Date.now() }), "stop", "started"],
};

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-lesson-timer] button");
  if (!button) {
    return;
  }
  const timer = button.closest("[data-lesson-timer]");
  const [change, next, words] = presses[Object.keys(presses).find(name => name in button.dataset)];
  remember(timer, change(stateOf(timer)));
  show(timer);
  buttonOf(timer, next).focus();
  timer.querySelector("[data-said]").textContent = timer.dataset[words].replace("{0}", clock(elapsed(stateOf(timer))));
});

document.addEventListener("row-added", ({ target: row }) => {
  const table = row.closest(".rows");
  const timer = table.querySelector("[data-lesson-timer]");
  const state = timer ? stateOf(timer) : {};
  if (state.start === undefined || state.stop !== undefined) {
    return;
  }
  const now = new Date();
  const time = row.querySelector(`[name$=".${row.dataset.row}.${table.dataset.timer}"]`);
  time.value = `${two(now.getHours())}:${two(now.getMinutes())}`;
  row.querySelector("textarea, input:not([type=time], [type=hidden])")?.focus();
});

setInterval(showAll, SECOND);
addEventListener("storage", showAll);
showAll();
