// Offers, under a box to search with, what one may be about to ask for, and in an empty box the last searches: a combobox with a list, as
// WAI-ARIA 1.2 has it. What was typed is searched with Enter as ever, unless something in the list has been chosen.

const LEAST = 2;
const PAUSE = 120;
const enhanced = new WeakSet();

/**
 * @param {HTMLInputElement} input
 * @param {DOMStringMap} texts what the box says, and where suggestions come from
 * @param {{ all, forget, forgetAll }} searches what the device remembers
 */
export function enhance(input, texts, searches) {
  if (enhanced.has(input)) {
    return;
  }
  enhanced.add(input);

  const list = document.createElement("ul");
  list.id = `suggestions-${document.querySelectorAll("[role=listbox]").length + 1}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? input.labels[0]?.textContent ?? "");
  list.hidden = true;
  const status = document.createElement("span");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  // The focus stays in the box.
  list.addEventListener("mousedown", event => event.preventDefault());
  input.setAttribute("aria-controls", list.id);

  const typed = { value: input.value, timer: 0, request: null };
  let options = [];
  let active = -1;

  function activate(index) {
    options[active]?.element.setAttribute("aria-selected", "false");
    active = index;
    const element = options[active]?.element;
    if (element) {
      element.setAttribute("aria-selected", "true");
      element.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", element.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(found, message) {
    activate(-1);
    options = found;
    options.forEach(({ element }, index) => element.id = `${list.id}-${index + 1}`);
    list.replaceChildren(...options.map(({ element }) => element));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = message;
  }

  const close = () => open([], "");

  function stopAsking() {
    clearTimeout(typed.timer);
    typed.request?.abort();
  }

  function option(className, choose, ...content) {
    const element = document.createElement("li");
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    element.className = className;
    element.append(...content);
    element.addEventListener("click", choose);
    return { element, choose };
  }

  function stretch(text, name, className = "") {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function suggestion({ label, text, address, within }) {
    const words = stretch("", "span", "suggestion-text");
    words.append(...text.map(([part, matches]) => matches ? stretch(part, "mark") : part));
    return option("", () => location.assign(address), words, " ", stretch(within ? `${label} · ${within}` : label, "span", "suggestion-kind"));
  }

  function recent(words) {
    const takeOff = stretch("×", "span", "take-off");
    takeOff.title = texts.takeOff;
    takeOff.setAttribute("aria-hidden", "true");
    const found = option("recent-search", event => {
      if (event?.target === takeOff) {
        forget(words);
      } else {
        input.value = words;
        close();
        input.form.requestSubmit();
      }
    }, stretch(words, "span", "suggestion-text"), takeOff);
    return { ...found, forget: () => forget(words) };
  }

  function forget(words) {
    searches.forget(words);
    showRecent();
  }

  function showRecent() {
    const kept = searches.all();
    const forgetAll = () => {
      searches.forgetAll();
      close();
    };
    open(kept.length === 0 ? [] : [...kept.map(recent), option("forget-searches", forgetAll, texts.forgetSearches)], kept.length === 0 ? "" : texts.recent);
  }

  async function suggest(words) {
    typed.request = new AbortController();
    try {
      const answer = await fetch(`${texts.suggestions}?q=${encodeURIComponent(words)}`, { signal: typed.request.signal });
      const found = (await answer.json()).map(suggestion);
      if (document.activeElement === input) {
        open(found, found.length === 0 ? texts.noneFound : found.length === 1 ? texts.one : texts.many.replace("{0}", found.length));
      }
    } catch {
      // Without an answer, or with one that came too late, there is nothing to offer.
    }
  }

  function offer() {
    stopAsking();
    typed.value = input.value;
    const words = input.value.trim();
    if (words.length >= LEAST) {
      typed.timer = setTimeout(() => suggest(words), PAUSE);
    } else if (input.value === "") {
      showRecent();
    } else {
      close();
    }
  }

  // Past either end comes what was typed.
  function move(step) {
    const places = options.length + 1;
    activate((active + 1 + step + places) % places - 1);
  }

  const keys = {
    ArrowDown: () => list.hidden ? offer() : move(1),
    ArrowUp: () => move(-1),
    Home: () => activate(0),
    End: () => activate(options.length - 1),
    Enter: () => options[active].choose(),
    Delete: () => options[active].forget(),
    Escape: () => close(),
  };
  const isMeant = {
    ArrowDown: () => true,
    ArrowUp: () => !list.hidden,
    Home: () => active >= 0,
    End: () => active >= 0,
    Enter: () => active >= 0,
    Delete: () => Boolean(options[active]?.forget),
    Escape: () => !list.hidden,
  };

  input.addEventListener("keydown", event => {
    if (!event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && isMeant[event.key]?.()) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  input.addEventListener("input", offer);
  input.addEventListener("focus", () => input.value === "" && showRecent());
  input.addEventListener("click", () => input.value === "" && list.hidden && showRecent());
  input.addEventListener("blur", () => {
    stopAsking();
    close();
  });
  input.form.addEventListener("submit", () => {
    stopAsking();
    close();
  });

  // It may have been used before this script came.
  if (document.activeElement === input && (input.value === "" || input.value !== input.defaultValue)) {
    offer();
  }
}
