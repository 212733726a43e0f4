// Remembers the last searches on this device, and nowhere else: those whose results were shown. Lists them on the page that says what the
// device keeps, where each can be forgotten.

const KEY = "practice-guide:searches";
const MOST = 8;

const same = (one, other) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** The words of each, newest first. */
export function all() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter(words => typeof words === "string" && words.trim()).slice(0, MOST) : [];
  } catch {
    // Nothing kept, or nothing that can be read.
    return [];
  }
}

function keep(searches) {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches.slice(0, MOST)));
  } catch {
    // A full or forbidden storage: one can search all the same.
  }
}

export const forget = words => keep(all().filter(each => !same(each, words)));

export function forgetAll() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}

function remember(words) {
  keep([words, ...all().filter(each => !same(each, words))]);
}

function entry(words, list) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const address = new URL(document.querySelector("[data-search-box]").action);
  address.searchParams.set("q", words);
  link.href = address;
  link.textContent = words;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button";
  button.textContent = list.dataset.remove.replace("{0}", words);
  button.addEventListener("click", () => {
    forget(words);
    show(list);
    (list.querySelector("li button") ?? document.querySelector("h1")).focus();
  });
  item.append(link, " ", button);
  return item;
}

function show(list) {
  const searches = all();
  list.querySelector("ul").replaceChildren(...searches.map(words => entry(words, list)));
  list.hidden = searches.length === 0;
}

const made = document.querySelector("[data-searched]")?.dataset.searched.trim();
if (made) {
  remember(made);
}

const list = document.querySelector("[data-recent-list]");
if (list) {
  for (const button of document.querySelectorAll("button[data-forget-searches], [data-forget]")) {
    button.addEventListener("click", () => {
      forgetAll();
      show(list);
    });
  }
  addEventListener("storage", () => show(list));
  show(list);
}
