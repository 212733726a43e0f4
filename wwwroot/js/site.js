// On every page: the box to search with gets its suggestions once it is used, and "/" leads to it; what a search found is marked; the
// print button shows, which without this script would do nothing; and the language link keeps the section.

const header = document.querySelector("[data-search-box]");
const inputs = [...document.querySelectorAll(".search-box input[type=search]")];

function bringStyle(address) {
  if (document.querySelector(`link[href="${address}"]`)) {
    return null;
  }
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
  return new Promise(resolve => link.onload = link.onerror = resolve);
}

let brought = null;
async function bringSuggestions() {
  const { searchBox, recentSearches, searchStyle } = header.dataset;
  try {
    const [{ enhance }, searches] = await (brought ??= Promise.all([import(searchBox), import(recentSearches), bringStyle(searchStyle)]));
    inputs.forEach(input => enhance(input, header.dataset, searches));
  } catch {
    // Without a connection the box has no suggestions, and it searches all the same once there is one.
    brought = null;
  }
}

for (const input of inputs) {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("focus", bringSuggestions);
  input.addEventListener("input", bringSuggestions);
}

// The box of the page itself, where it has one, before that of the header.
const nearest = inputs.at(-1);
nearest?.setAttribute("aria-keyshortcuts", "/");
nearest?.form.setAttribute("data-slash", "");
if (inputs.includes(document.activeElement)) {
  bringSuggestions();
}

document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && nearest && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented) {
    event.preventDefault();
    nearest.focus();
    nearest.select();
  }
});

const notice = document.querySelector("[data-found-words]");
const words = new URLSearchParams(location.search).get("mark");
if (notice && words) {
  import(notice.dataset.foundWords).then(({ markWords }) => markWords(words, notice), () => {});
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Sections have the same anchors in both languages.
const languageLink = document.querySelector("[data-language-link]");
languageLink?.addEventListener("click", () => {
  languageLink.hash = location.hash;
});
