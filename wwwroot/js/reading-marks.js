// Remembers on this device, and nowhere else, which pages were read and where the reader stopped: on a page of guidance it keeps the
// mark and the place, on an audience's page it shows what is read, on the home page it offers to go on.

const KEY = "practice-guide:reading";
const language = document.documentElement.lang.slice(0, 2);

function read() {
  try {
    return { pages: {}, ...JSON.parse(localStorage.getItem(KEY)) };
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
  const done = items.filter(item => item.dataset.page in pages);
  for (const item of done) {
    item.querySelector("[data-read]").hidden = false;
  }
  const summary = document.querySelector("[data-path-read]");
  if (done.length > 0) {
    summary.textContent = summary.dataset.pathRead.replace("{0}", done.length).replace("{1}", items.length);
    summary.hidden = false;
  }
}

// The address comes from this device's storage: only a path of this site is followed.
function offerToGoOn(place) {
  const { last, pages } = read();
  const address = last?.address?.[language];
  if (!address?.startsWith("/") || address.startsWith("//") || last.page in pages) {
    return;
  }
  const link = document.createElement("a");
  link.href = address + (last.section ?? "");
  link.textContent = last.title[language];
  place.append(" ", link);
  place.hidden = false;
}

const mark = document.querySelector("[data-reading-mark]");
const path = document.querySelector("[data-path]");
const place = document.querySelector("[data-go-on-reading]");

if (mark) {
  followPage(document.querySelector("article[data-page]").dataset.page, mark);
}
if (path) {
  showPath(path);
}
if (place) {
  offerToGoOn(place);
}
// Pages that are visited can be read again without a connection.
navigator.serviceWorker?.register("/service-worker.js").catch(() => {});

// A page that comes back from the browser's memory shows marks that may have changed since.
addEventListener("pageshow", event => event.persisted && path && showPath(path));
