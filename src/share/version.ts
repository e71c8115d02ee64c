import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Model } from "../model/schema.ts";

const versions = new WeakMap<Model, string>();

/** Letters that tell one version of a model from another. */
export const VERSION_LETTERS = 12;

/**
 * What a model says, as a short hash: the first letters of the SHA-256 of its
 * records. Another layout of the same file has the same version.
 */
export function versionOf(model: Model): string {
  let version = versions.get(model);
  if (version === undefined) {
    version = hashOf(JSON.stringify(model)).slice(0, VERSION_LETTERS);
    versions.set(model, version);
  }
  return version;
}

/** SHA-256 in hexadecimal letters. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
