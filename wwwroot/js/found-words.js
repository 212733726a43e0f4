// Marks, on a page that a search led to, the words it was found by, until the reader has had enough of them.

const MOST = 8;
const LONGEST = 200;
const NAME = "found";
const LEFT_OUT = "nav, form, svg, script, style, [data-found-words]";

const fold = word => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
const wordsIn = text => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: fold(word), start: index, end: index + word.length }));

function* textsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(LEFT_OUT)) {
      yield walker.currentNode;
    }
  }
}

/** Where, in a text, one of the phrases stands whole; each phrase is a list of words. */
function* placesIn(text, phrases) {
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at++) {
    const found = phrases.find(phrase => phrase.every((word, index) => words[at + index]?.word === word));
    if (found) {
      yield { start: words[at].start, end: words[at + found.length - 1].end };
      at += found.length - 1;
    }
  }
}

function highlight(places) {
  CSS.highlights.set(NAME, new Highlight(...places.map(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  })));
  return () => CSS.highlights.delete(NAME);
}

// From the last to the first, so that the places before stay where they are.
function wrap(places) {
  const marks = places.toReversed().map(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    const mark = document.createElement("mark");
    range.surroundContents(mark);
    return mark;
  });
  return () => marks.forEach(mark => {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  });
}

function forgetInAddress() {
  const address = new URL(location.href);
  address.searchParams.delete("mark");
  history.replaceState(history.state, "", address);
}

/**
 * @param {string} asked words with commas between, as they stand in the address
 * @param {HTMLElement} notice says how many are marked, and takes them away
 */
export function markWords(asked, notice) {
  const main = document.querySelector("main");
  const phrases = asked.slice(0, LONGEST).split(",").slice(0, MOST).map(words => wordsIn(words).map(({ word }) => word)).filter(phrase => phrase.length > 0)
    .sort((one, other) => other.length - one.length);
  const places = [...textsIn(main)].flatMap(node => [...placesIn(node.data, phrases)].map(place => ({ node, ...place })));
  if (places.length === 0) {
    return;
  }

  const unmark = "highlights" in CSS ? highlight(places) : wrap(places);
  const heading = main.querySelector("h1");
  const head = heading.closest("main header");
  if (head) {
    head.append(notice);
  } else {
    heading.after(notice);
  }
  notice.hidden = false;
  const message = notice.querySelector("span");
  message.setAttribute("role", "status");
  message.textContent = places.length === 1 ? message.dataset.one : message.dataset.many.replace("{0}", places.length);

  function remove() {
    unmark();
    if (notice.contains(document.activeElement)) {
      main.focus({ preventScroll: true });
    }
    notice.hidden = true;
    document.removeEventListener("keydown", onEscape);
    forgetInAddress();
  }

  // Escape closes first whatever else is open.
  function onEscape(event) {
    if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector(":popover-open") && !event.target.closest?.("input, textarea, select")) {
      remove();
    }
  }

  notice.querySelector("button").addEventListener("click", remove);
  document.addEventListener("keydown", onEscape);
}
