import { createHash } from "node:crypto";

/** `'sha256-…'` of an inline script or style, as a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

function inlined(texts: readonly string[]): string {
  return texts.map(hashOf).join(" ");
}

/** What a page of the site may do: everything from its own origin, nothing from another. */
export function pagePolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlined(scripts)}`,
    `style-src 'self' ${inlined(styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Workers, of this site alone.
    "trusted-types ijp-worker",
  ].join("; ");
}

/**
 * What a frame may do: less. Its scripts are named by hash and bring the engine
 * themselves (`strict-dynamic`), because `'self'` means nothing in a sandbox.
 */
export function framePolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'strict-dynamic' ${inlined(scripts)}`,
    `style-src ${inlined(styles)}`,
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types ijp-url",
  ].join("; ");
}

/** What the atlas in one file may do: run what is in it and ask for nothing. */
export function filePolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${inlined(scripts)}`,
    `style-src ${inlined(styles)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
