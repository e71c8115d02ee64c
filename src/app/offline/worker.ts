// The service worker: the whole atlas of one build, kept on the device. It answers with that
// build and no other; the next one waits until no page of this one is open (docs/offline.md).
import kept from "virtual:kept";
import { cleanupOutdatedCaches, getCacheKeyForURL, precacheAndRoute } from "workbox-precaching";

/** What of a worker's scope is used here; its own library of types contradicts the page's. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { type: "window"; includeUncontrolled: boolean }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & MessageEvent) => void): void;
}
interface Client {
  readonly id: string;
  readonly url: string;
  readonly frameType: "auxiliary" | "top-level" | "nested" | "none";
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What a page asks of a waiting worker, and how many other windows keep it from doing so. */
export type Wish = "take-over";
export interface Answer {
  readonly others: number;
}

const worker = globalThis as unknown as Worker;

precacheAndRoute([...kept], { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();

// On the first visit the page that is open belongs to nobody; it is of this build, or asks for
// files that are not kept here and come from the network as before. Later there is nothing to claim.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  if ((event.data as Wish) !== "take-over") return;
  event.waitUntil(takeOver((event.source as unknown as Client).id, event.ports[0]));
});

/** A page that runs keeps its build: the worker takes over only for the one window that asks. */
async function takeOver(asking: string, port: MessagePort | undefined) {
  // A worker that waits controls none of them yet.
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const others = windows.filter(
    ({ id, url, frameType }) =>
      id !== asking && frameType !== "nested" && url.startsWith(worker.registration.scope),
  );
  port?.postMessage({ others: others.length } satisfies Answer);
  if (others.length === 0) await worker.skipWaiting();
}

// What is kept was answered above; hosts lead from `/en` to `/en/`, and so does this.
worker.addEventListener("fetch", (event) => {
  const { pathname, search } = new URL(event.request.url);
  if (event.request.mode !== "navigate" || getCacheKeyForURL(pathname)) return;
  if (getCacheKeyForURL(`${pathname}/`))
    event.respondWith(Promise.resolve(Response.redirect(`${pathname}/${search}`, 301)));
});
