import { useSyncExternalStore } from "react";
import { vouched } from "../../graph/workers.ts";
import type { Answer, Wish } from "./worker.ts";

/** Whether this device keeps the atlas for use without a network. */
export interface Keeping {
  /**
   * `unable` where the browser or the address does not let it; `off` until the
   * reader asks; `removed` while this page lives on what is no longer kept.
   */
  readonly state: "unable" | "off" | "keeping" | "kept" | "removed";
  /** A newer version is here and waits until this one is left. */
  readonly isNewer: boolean;
}

/** A reader's “no” is the one thing remembered about it. */
const REFUSED = "atlas:offline";

let keeping: Keeping = { state: "unable", isNewer: false };
let root = "";
let registration: ServiceWorkerRegistration | undefined;
const listeners = new Set<() => void>();

function change(next: Partial<Keeping>): void {
  keeping = { ...keeping, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, () => keeping);
}

/**
 * Looks whether the atlas at `address`, its root, may be kept here, and keeps
 * it unless the reader said no or asks to save data. Never throws: without it
 * the atlas is as it was.
 */
export async function start(address: string): Promise<void> {
  try {
    root = address;
    registration = await navigator.serviceWorker.getRegistration(root);
    if (registration?.scope !== root) registration = undefined;
    if (isRefused()) await forget();
    else if (registration || !savesData()) await keep();
    else change({ state: "off" });
  } catch {
    // A sandbox, a private window, an address that is not secure.
  }
}

/** Keeps the atlas, or the newest version of it. @throws where the browser refuses */
export async function keep(): Promise<void> {
  remember(undefined);
  change({ state: registration?.active ? "kept" : "keeping" });
  try {
    registration = await navigator.serviceWorker.register(vouched("service"), {
      scope: root,
      updateViaCache: "none",
    });
    // A worker that was removed lives on, with nothing kept, while a window has it.
    if (registration.active && (await cachesOf(root)).length === 0) {
      await forget();
      throw new Error("Another window holds on to what was removed.");
    }
    watch(registration);
  } catch (error) {
    if (keeping.state === "keeping") change({ state: "off" });
    throw error;
  }
}

function watch(of: ServiceWorkerRegistration): void {
  const look = () => {
    if (of !== registration) return;
    change({
      state: of.active ? "kept" : of.installing || of.waiting ? "keeping" : "off",
      isNewer: Boolean(of.waiting && of.active),
    });
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", look);
  for (const worker of [of.installing, of.waiting, of.active]) follow(worker);
  of.addEventListener("updatefound", () => follow(of.installing));
  look();
}

/** Takes the atlas off this device and does not keep it again. A page that is open stays as it is. */
export async function refuse(): Promise<void> {
  remember("no");
  await forget();
}

async function forget(): Promise<void> {
  const gone = registration;
  registration = undefined;
  await gone?.unregister();
  for (const name of await cachesOf(root)) await caches.delete(name);
  const lives = navigator.serviceWorker.controller !== null;
  change({ state: lives ? "removed" : "off", isNewer: false });
}

async function cachesOf(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(scope));
}

/**
 * Reloads this page in the newer version.
 *
 * @returns how many other windows of the atlas keep it from that; they are left as they are
 */
export function takeOver(): Promise<number> {
  const waiting = registration?.waiting;
  if (!waiting) return Promise.resolve(0);
  const reload = () => window.location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.others > 0) navigator.serviceWorker.removeEventListener("controllerchange", reload);
      done(data.others);
    });
    port1.start();
    waiting.postMessage("take-over" satisfies Wish, [port2]);
  });
}

/** Megabytes that are kept, or would be. */
export async function sizeOf(): Promise<number> {
  const { bytes } = await (await fetch(`${root}offline.json`)).json();
  return Math.round(bytes / 1e5) / 10;
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function isRefused(): boolean {
  return window.localStorage.getItem(REFUSED) === "no";
}

function remember(answer: "no" | undefined): void {
  if (answer) window.localStorage.setItem(REFUSED, answer);
  else window.localStorage.removeItem(REFUSED);
}
