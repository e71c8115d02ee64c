import { useSyncExternalStore } from "react";

/**
 * The address of a file that has no paths: everything is in its fragment,
 * `#/en/explore/people/?reading=today`. Other fragments lead to a place in the
 * page and leave the address as it is.
 */
let last = "/";

function read(): string {
  const { hash } = window.location;
  if (hash.startsWith("#/")) last = hash.slice(1);
  return last;
}

const MOVED = "atlas:moved"; // pushState and replaceState fire no event of their own
const EVENTS = ["hashchange", "popstate", MOVED] as const;

function subscribe(listener: () => void) {
  for (const event of EVENTS) window.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listener);
  };
}

/** `/en/sources/?lens=official#left-out` in its three parts. */
function partsOf(address: string): { path: string; search: string } {
  const [whole = ""] = address.split("#");
  const [path = "/", ...search] = whole.split("?");
  return { path, search: search.join("?") };
}

function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  window.history[replace ? "replaceState" : "pushState"](null, "", `#${to}`);
  window.dispatchEvent(new Event(MOVED));
}

/** The router's way of reading and writing an address; see wouter's custom location hooks. */
export function useFragmentPath(): [string, typeof go] {
  return [useSyncExternalStore(subscribe, () => partsOf(read()).path), go];
}

export function useFragmentSearch(): string {
  return useSyncExternalStore(subscribe, () => partsOf(read()).search);
}

export const fragmentLink = (address: string) => `#${address}`;
