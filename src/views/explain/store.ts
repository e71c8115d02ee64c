import type { Entry } from "../../model/glossary.ts";

/** The word whose meaning is open. */
export interface Opened {
  readonly entry: Entry;
  readonly anchor: HTMLElement;
  /** Asked for by a press: it stays when the pointer leaves. */
  readonly pinned: boolean;
}

let opened: Opened | undefined;
const listeners = new Set<() => void>();

export function openedNow(): Opened | undefined {
  return opened;
}

export function open(next: Opened | undefined): void {
  window.clearTimeout(leaving);
  if (next === opened) return;
  opened = next;
  for (const listener of listeners) listener();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let leaving: number | undefined;
/** Long enough for a pointer to get from a word to its meaning. */
const GRACE_MS = 300;

/** Closes soon what was open for the pointer alone, unless the pointer comes back. */
export function leave(): void {
  if (!opened || opened.pinned) return;
  leaving = window.setTimeout(() => open(undefined), GRACE_MS);
}

export function stay(): void {
  window.clearTimeout(leaving);
}
