import { ModelRefused } from "../model/fault.ts";
import { MAX_BYTES, parseJson } from "../model/json.ts";
import { type Reading, readInSlices } from "../model/read.ts";

/** The model did not arrive. What is wrong with its text is a `ModelRefused` instead. */
export class ModelNotReached extends Error {
  override readonly name = "ModelNotReached";
  /** HTTP status, or `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** How long the server asks to wait, in ms. */
  readonly retryAfter: number | undefined;

  constructor(status?: number, retryAfter?: number) {
    super(
      status === undefined ? "The server could not be reached." : `The server answered ${status}.`,
    );
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/**
 * Fetches a model and reads it.
 *
 * @throws ModelNotReached, ModelRefused
 */
export async function loadModel(address: string, signal: AbortSignal): Promise<Reading> {
  const response = await ask(address, signal);
  if (!response.ok) throw new ModelNotReached(response.status, waitOf(response));
  if (response.headers.get("content-type")?.includes("text/html"))
    throw new ModelRefused("web-page");
  return readText(decode(await bytesOf(response)));
}

/** Reads the text of a model, in slices. @throws ModelRefused */
export async function readText(text: string): Promise<Reading> {
  return readInSlices(parseJson(text), () => new Promise((done) => setTimeout(done)));
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, credentials: "same-origin" });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ModelNotReached();
  }
}

function waitOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get("retry-after"));
  return seconds > 0 ? seconds * 1000 : undefined;
}

/** Stops reading as soon as the limit is crossed; a body may never end. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const tooLarge = new ModelRefused("too-large", { limit: MAX_BYTES / 1e6 });
  if (Number(response.headers.get("content-length")) > MAX_BYTES) throw tooLarge;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ModelNotReached();
    });
    if (done) break;
    length += value.length;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw tooLarge;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The text of a file. @throws ModelRefused when it is no UTF-8 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ModelRefused("encoding");
  }
}

const MOST_RETRIES = 2;
const LONGEST_WAIT = 10_000;

/** A busy or failing server is asked twice more; a refusal, a 4xx or a web page is final. */
export function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ModelNotReached) || failures >= MOST_RETRIES) return false;
  return error.status === undefined || error.status === 429 || error.status >= 500;
}

/** Grows with each failure, with jitter so that readers do not come back together. */
export function retryDelay(failures: number, error: Error): number {
  const asked = error instanceof ModelNotReached ? error.retryAfter : undefined;
  return Math.min(asked ?? 400 * 2 ** failures * (0.75 + Math.random() / 2), LONGEST_WAIT);
}
