import { expect, test } from "vitest";
import { isolated } from "../../src/i18n/bidi.ts";

test("a control of writing direction cannot reach beyond its text", () => {
  expect(isolated("abc\u202edef")).toBe("\u2068abcdef\u2069");
  expect(isolated("שלום")).toBe("\u2068שלום\u2069");
  expect(isolated("plain")).toBe("plain");
});
