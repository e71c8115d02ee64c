import { useSyncExternalStore } from "react";
import { ModelRefused } from "../model/fault.ts";
import { MAX_BYTES } from "../model/json.ts";
import type { Reading } from "../model/read.ts";
import { decode, readText } from "./loadModel.ts";

/** A model of the reader's own, in this tab and nowhere else. */
export interface Opened {
  /** Of the file. */
  readonly name: string;
  readonly reading: Reading;
  /** The file as it came, with what was left out of the reading. */
  readonly text: string;
}

let opened: Opened | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: Opened | undefined): void {
  opened = next;
  for (const listener of listeners) listener();
}

export function useOpened(): Opened | undefined {
  return useSyncExternalStore(subscribe, () => opened);
}

/** Back to the model of the atlas. */
export function closeOpened(): void {
  show(undefined);
}

/**
 * Reads a file of the reader's and shows it in the place of the atlas's own
 * model. What was shown before stays when the file is refused.
 *
 * @throws ModelRefused
 */
export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_BYTES) throw new ModelRefused("too-large", { limit: MAX_BYTES / 1e6 });
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  show({ name: file.name, reading: await readText(text), text });
}
