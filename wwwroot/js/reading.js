// A guidance page: the list of sections follows the reader, and the language link keeps the section.

const list = document.querySelector("[data-on-this-page]");
const links = new Map([...(list?.querySelectorAll("a[href^='#']") ?? [])].map(link => [link.hash.slice(1), link]));
const languageLink = document.querySelector("[data-language-link]");

function mark(id) {
  for (const [anchor, link] of links) {
    if (anchor === id) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

// The current section is the last one whose top has passed a third of the window.
function follow() {
  const line = innerHeight / 3;
  let current = null;
  for (const id of links.keys()) {
    if (document.getElementById(id)?.getBoundingClientRect().top <= line) {
      current = id;
    }
  }
  mark(current);
}

let waiting = false;
function followSoon() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  }
}

if (links.size > 0) {
  addEventListener("scroll", followSoon, { passive: true });
  addEventListener("resize", followSoon, { passive: true });
  follow();
}

// A section's own link, pressed, is followed as any link is, and copied where the browser allows it.
for (const link of document.querySelectorAll("[data-copy-link]")) {
  link.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(link.href).then(() => say(copied.dataset.copied), () => {});
  });
}

const copied = document.querySelector("[data-copied]");
function say(message) {
  copied.textContent = message;
  setTimeout(() => copied.textContent = "", 3000);
}

const citation = document.querySelector("[data-cite]");
if (citation) {
  const today = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  citation.querySelector("[data-cite-address]").textContent = `${location.origin}${location.pathname} (${citation.dataset.citeRead.replace("{0}", today)})`;
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Sections have the same anchors in both languages.
languageLink?.addEventListener("click", () => {
  languageLink.hash = location.hash;
});
