// In the place of sw.js this takes the atlas off every device that kept it; see docs/publishing.md.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(forget()));
async function forget() {
  const { scope } = registration;
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
  await registration.unregister();
}
