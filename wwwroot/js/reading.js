// Reading guidance: the list of sections follows the reader, and a section's link and the page's citation are ready to be copied. Remembers
// on this device, and nowhere else, which pages were read and where the reader stopped: on a page of guidance it keeps the mark and the
// place, on an audience's page it shows what is read, on the home page it offers to go on.

const list = document.querySelector("[data-on-this-page]");
const links = new Map([...(list?.querySelectorAll("a[href^='#']") ?? [])].map(link => [link.hash.slice(1), link]));

function markSection(id) {
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
  markSection(current);
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

// A section's own link, pressed, is followed as any link is, and copied where the browser allows it: without what a search found here.
for (const link of document.querySelectorAll("[data-copy-link]")) {
  link.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(`${location.origin}${location.pathname}${link.hash}`).then(() => say(copied.dataset.copied), () => {});
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

const KEY = "practice-guide:reading";
const language = document.documentElement.lang.slice(0, 2);

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return { last: kept?.last, pages: Object(kept?.pages) };
  } catch {
    // Nothing kept, or nothing that can be read.
    return { pages: {} };
  }
}

function keep(change) {
  const marks = read();
  change(marks);
  try {
    localStorage.setItem(KEY, JSON.stringify(marks));
  } catch {
    // A full or forbidden storage: the page can be read all the same.
  }
}

function followPage(page, mark) {
  const button = mark.querySelector("button");
  const show = () => button.setAttribute("aria-pressed", String(page in read().pages));
  button.addEventListener("click", () => {
    keep(marks => {
      if (page in marks.pages) {
        delete marks.pages[page];
      } else {
        marks.pages[page] = new Date().toISOString().slice(0, 10);
      }
    });
    show();
  });
  mark.hidden = false;
  show();

  const { addressEn, addressFr, titleEn, titleFr } = mark.dataset;
  const remember = () => keep(marks => {
    const section = document.querySelector("[data-on-this-page] [aria-current]")?.hash ?? "";
    marks.last = { page, section, address: { en: addressEn, fr: addressFr }, title: { en: titleEn, fr: titleFr } };
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && remember());
  addEventListener("pagehide", remember);
}

function showPath(path) {
  const { pages } = read();
  const items = [...path.querySelectorAll("[data-page]")];
  for (const item of items) {
    item.querySelector("[data-read]").hidden = !(item.dataset.page in pages);
  }
  const done = items.filter(item => item.dataset.page in pages).length;
  const summary = document.querySelector("[data-path-read]");
  summary.textContent = summary.dataset.pathRead.replace("{0}", done).replace("{1}", items.length);
  summary.hidden = done === 0;
}

// What is left to read, or null. The address comes from this device's storage: only a page of this site is followed.
function unfinished() {
  const { last, pages } = read();
  const title = last?.title?.[language];
  const address = last?.address?.[language];
  if (typeof title !== "string" || typeof address !== "string" || last.page in pages) {
    return null;
  }
  try {
    const { origin, href } = new URL(address + (last.section ?? ""), location.origin);
    return origin === location.origin ? { address: href, title } : null;
  } catch {
    return null;
  }
}

function offerToGoOn(place) {
  const page = unfinished();
  place.querySelector("a")?.remove();
  if (page) {
    const link = document.createElement("a");
    link.href = page.address;
    link.textContent = page.title;
    place.append(link);
  }
  place.hidden = page === null;
}

const readingMark = document.querySelector("[data-reading-mark]");
const path = document.querySelector("[data-path]");
const place = document.querySelector("[data-go-on-reading]");

if (readingMark) {
  followPage(document.querySelector("article[data-page]").dataset.page, readingMark);
}
function show() {
  if (path) {
    showPath(path);
  }
  if (place) {
    offerToGoOn(place);
  }
}

show();
// Pages that are visited can be read again without a connection.
navigator.serviceWorker?.register("/service-worker.js").catch(() => {});

// A page that comes back from the browser's memory shows marks that may have changed since, as may those of another tab.
addEventListener("pageshow", event => event.persisted && show());
addEventListener("storage", show);
