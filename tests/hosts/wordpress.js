// What WordPress does with frames of pages it does not know (wp-embed.js, in our own words).
addEventListener("message", ({ data, source }) => {
  if (!data || typeof data !== "object" || !data.secret || !data.message) return;
  if (/[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (source !== frame.contentWindow) continue;
    if (data.message === "height") {
      const height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
      frame.height = String(height);
    }
    if (data.message === "link" && document.activeElement === frame) {
      const same = new URL(data.value).host === new URL(frame.src).host;
      if (same) window.opened = data.value;
    }
  }
});
addEventListener("DOMContentLoaded", () => {
  for (const frame of document.querySelectorAll("iframe[data-secret]"))
    frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
});
