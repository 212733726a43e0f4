// Keeps all pages of an audience on this device, and shows what the device keeps. The keeping itself is the service worker's.

const language = document.documentElement.lang;
const NAMES = ["pages", "kept"];
const MARKS = "practice-guide:reading";

const day = moment => new Date(moment).toLocaleDateString(language, { dateStyle: "long" });

async function keep(addresses) {
  const { active } = await navigator.serviceWorker.ready;
  const channel = new MessageChannel();
  const answer = new Promise(resolve => channel.port1.onmessage = event => resolve(event.data));
  active.postMessage({ keep: addresses }, [channel.port2]);
  return answer;
}

async function offerToKeep(place) {
  const addresses = place.dataset.keepOffline.split(" ");
  const status = place.querySelector("[role=status]");
  const button = place.querySelector("button");
  const show = moment => status.textContent = place.dataset.kept.replace("{0}", day(moment));

  button.addEventListener("click", async () => {
    button.disabled = true;
    const { count } = await keep(addresses);
    button.disabled = false;
    if (count === addresses.length) {
      show(Date.now());
    } else {
      status.textContent = place.dataset.failed;
    }
  });
  const cache = await caches.open("kept");
  const found = await Promise.all(addresses.map(address => cache.match(address)));
  if (found.every(Boolean)) {
    show(found[0].headers.get("X-Kept-On"));
  }
  place.hidden = false;
}

// One entry a page of this language, the newest copy of it.
async function keptPages() {
  const pages = new Map();
  for (const name of NAMES) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      const response = await cache.match(request);
      const on = response.headers.get("X-Kept-On");
      if (pathname.startsWith(`/${language.slice(0, 2)}/`) && !(pages.get(pathname)?.on > on)) {
        const title = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("h1")?.textContent;
        pages.set(pathname, { pathname, on, title: title ?? pathname });
      }
    }
  }
  return [...pages.values()].sort((one, other) => one.title.localeCompare(other.title, language));
}

async function showKept(section) {
  const status = document.querySelector("[data-none]");
  const list = section.querySelector("ul");
  const pages = await keptPages();
  list.replaceChildren(...pages.map(page => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.pathname;
    link.textContent = page.title;
    const on = document.createElement("span");
    on.textContent = list.dataset.keptOn.replace("{0}", day(page.on));
    item.append(link, " ", on);
    return item;
  }));
  section.hidden = pages.length === 0 && localStorage.getItem(MARKS) === null;
  status.textContent = pages.length === 0 ? status.dataset.none : "";
}

async function forget(section) {
  await Promise.all(NAMES.map(name => caches.delete(name)));
  localStorage.removeItem(MARKS);
  await showKept(section);
  document.querySelector("[data-none]").textContent = section.querySelector("[data-forget]").dataset.forget;
}

const place = document.querySelector("[data-keep-offline]");
const section = document.querySelector("[data-kept]:not([data-keep-offline])");

if ("serviceWorker" in navigator && "caches" in window) {
  await navigator.serviceWorker.register("/service-worker.js");
  if (place) {
    await offerToKeep(place);
  }
  if (section) {
    section.querySelector("[data-forget]").addEventListener("click", () => forget(section));
    await showKept(section);
  }
}
