import { writeAddress } from "./write.ts";

/**
 * The place within a page that the address names, without its `#`; `""` for
 * none. In a file that has no paths the whole address is a fragment, and the
 * place stands behind a `#` of its own.
 */
export function readPlace(): string {
  const { hash } = window.location;
  return hash.startsWith("#/") ? (hash.slice(1).split("#")[1] ?? "") : hash.slice(1);
}

/** This page with another query, as another window is opened at it. */
export function hereWith(query: URLSearchParams): string {
  const { pathname, hash } = window.location;
  if (!hash.startsWith("#/")) return writeAddress(pathname, query) + hash;
  const [path = ""] = hash.slice(1).split(/[?#]/);
  return `${pathname}#${writeAddress(path, query)}`;
}

/** The query that the address bar has now, which may not be the one it was to have: browsers refuse many changes at once. */
export function queryHere(): URLSearchParams {
  const { search, hash } = window.location;
  if (!hash.startsWith("#/")) return new URLSearchParams(search);
  return new URLSearchParams(hash.slice(1).split("#")[0]?.split("?")[1]);
}

/** Goes to a place within this page, as a step that Back undoes. */
export function goToPlace(id: string): void {
  const { hash } = window.location;
  window.location.hash = hash.startsWith("#/") ? `${hash.slice(1).split("#")[0]}#${id}` : id;
}
