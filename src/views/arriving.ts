import { useSyncExternalStore } from "react";

/** A file of a deck that was let go on some page, on its way to where decks are made. */
let arriving: File | undefined;
const listeners = new Set<() => void>();

export function sendDeck(file: File | undefined): void {
  arriving = file;
  for (const listener of listeners) listener();
}

export function useArrivingDeck(): File | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => arriving,
    () => undefined,
  );
}
