// Tells other tabs that something of a worksheet was saved here, and is told so by them.

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("practice-guide:saved") : null;

export function tellOtherTabs(worksheet) {
  channel?.postMessage(worksheet);
}

export function whenSavedElsewhere(worksheet, work) {
  channel?.addEventListener("message", ({ data }) => data === worksheet && work());
}
