// Reading without a connection: guidance that was visited, and all pages of an audience that someone chose to keep, are there as they
// were, and say of which day they are. Pages with something personal on them are never kept.

const PAGES = "pages";
const KEPT = "kept";
const SHELL = "shell";
const ASSETS = "assets";
const MOST_VISITED = 80;
const MOST_ASSETS = 60;
const PATIENCE = 6000;

const OFFLINE = { en: "/en/on-this-device", fr: "/fr/sur-cet-appareil" };

// The page that brought this worker was asked for without it, and is as worth keeping as those that come after.
self.addEventListener("install", event => {
  self.skipWaiting();
  event.waitUntil(Promise.all([...Object.values(OFFLINE).map(address => keepPage(SHELL, address)), keepOpenPages()]));
});

self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(answerPage(event));
  } else if (/^\/(css|js|img|content-images)\//.test(url.pathname)) {
    event.respondWith(answerAsset(event));
  }
});

// A page asks for all pages of an audience to be kept, and is told how many were.
self.addEventListener("message", event => {
  if (event.data?.keep) {
    event.waitUntil(keepAll(event.data.keep).then(count => event.ports[0].postMessage({ count })));
  }
});

async function answerPage(event) {
  const { request } = event;
  try {
    const response = await Promise.race([fetch(request), refuseLater(event)]);
    if (mayBeKept(response)) {
      event.waitUntil(keepVisited(request.url, response.clone()));
    }
    return response;
  } catch {
    return await keptPage(request.url) ?? await keptPage(offlineAddress(request.url)) ?? Response.error();
  }
}

// A connection that takes this long is no connection, where there is a page to show instead.
async function refuseLater(event) {
  const known = await find(event.request.url);
  await new Promise(resolve => setTimeout(resolve, PATIENCE));
  return known ? Promise.reject(new Error("too slow")) : new Promise(() => {});
}

// Only of what is the same for everybody does the site say that caches may hold it if they ask again.
function mayBeKept(response) {
  const caching = response.headers.get("Cache-Control") ?? "";
  return response.ok && response.type === "basic" && !response.redirected
    && /no-cache/.test(caching) && !/no-store/.test(caching)
    && /^text\/html/.test(response.headers.get("Content-Type") ?? "");
}

function withoutQuery(address) {
  const url = new URL(address, location.origin);
  return url.origin + url.pathname;
}

async function keepVisited(address, response) {
  const cache = await caches.open(isShell(address) ? SHELL : PAGES);
  await store(cache, address, response);
  await prune(cache, MOST_VISITED);
}

async function keepOpenPages() {
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  await Promise.all(open.filter(({ url }) => !isShell(url)).map(({ url }) => keepPage(PAGES, url).catch(() => false)));
}

async function keepPage(name, address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (!mayBeKept(response)) {
    return false;
  }
  await keepAssets(await response.clone().text());
  await store(await caches.open(name), address, response);
  return true;
}

// Deleted first, so that the newest stands last.
async function store(cache, address, response) {
  const key = withoutQuery(address);
  const headers = new Headers(response.headers);
  headers.set("X-Kept-On", new Date().toISOString());
  const body = await response.blob();
  await cache.delete(key);
  await cache.put(key, new Response(body, { headers }));
}

async function keepAll(addresses) {
  const kept = await Promise.all(addresses.map(address => keepPage(KEPT, address).catch(() => false)));
  return kept.filter(Boolean).length;
}

async function keepAssets(html) {
  const cache = await caches.open(ASSETS);
  for (const [, address] of html.matchAll(/(?:href|src)="(\/(?:css|js|img|content-images)\/[^"#]+)"/g)) {
    if (!await cache.match(address)) {
      await cache.add(address);
    }
  }
}

// The address of a style or script holds a fingerprint of what is in it, so what was kept is never old.
async function answerAsset(event) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(event.request);
  if (kept) {
    return kept;
  }
  const response = await fetch(event.request);
  if (response.ok && /immutable/.test(response.headers.get("Cache-Control") ?? "")) {
    event.waitUntil(cache.put(event.request, response.clone()).then(() => prune(cache, MOST_ASSETS)));
  }
  return response;
}

async function prune(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map(key => cache.delete(key)));
}

async function find(address) {
  const found = await Promise.all([PAGES, KEPT, SHELL].map(async name => (await caches.open(name)).match(withoutQuery(address))));
  return found.filter(Boolean).sort((one, other) => (one.headers.get("X-Kept-On") < other.headers.get("X-Kept-On") ? 1 : -1))[0];
}

// The page that stands in for those that are not kept; it is no page that someone read, and is not forgotten with those.
function isShell(address) {
  return Object.values(OFFLINE).includes(new URL(address).pathname);
}

function offlineAddress(address) {
  return new URL(address).pathname.startsWith("/fr") ? OFFLINE.fr : OFFLINE.en;
}

// Shows the notice that every page holds hidden, with the day on which this copy was kept.
async function keptPage(address) {
  const kept = await find(address);
  if (!kept) {
    return null;
  }
  const html = await kept.text();
  const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en-CA";
  const day = new Date(kept.headers.get("X-Kept-On")).toLocaleDateString(language, { dateStyle: "long" });
  const marked = html.replace('<p class="offline-notice" hidden>', '<p class="offline-notice" role="status">').replace("<time></time>", `<time>${day}</time>`);
  return new Response(marked, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": kept.headers.get("Content-Security-Policy") ?? "default-src 'self'" } });
}
