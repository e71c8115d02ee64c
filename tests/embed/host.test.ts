import fc from "fast-check";
import { expect, test } from "vitest";
import { wordpressSecret } from "../../src/embed/height.ts";
import { readWish } from "../../src/embed/host.ts";

const base = { type: "partnership-atlas:set", version: 1 };

test.each([
  [{ ...base, theme: "dark" }, { theme: "dark" }],
  [
    { ...base, language: "hi", focus: "c2025" },
    { language: "hi", focus: "c2025" },
  ],
  [{ ...base, focus: "" }, { focus: "" }],
  [base, {}],
])("%j is understood", (message, wish) => {
  expect(readWish(message)).toEqual(wish);
});

test.each([
  { ...base, version: 2 },
  { ...base, version: "1" },
  { ...base, type: "partnership-atlas:height" },
  { ...base, theme: "blue" },
  { ...base, language: "fr" },
  { ...base, focus: "a b" },
  { ...base, focus: "x".repeat(81) },
  { ...base, href: "https://example.org/" },
  JSON.parse('{"type":"partnership-atlas:set","version":1,"__proto__":{"theme":"dark"}}'),
])("%j is as if it had not been said", (message) => {
  expect(readWish(message)).toBeUndefined();
});

test("nothing else is understood, and nothing throws", () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readWish(message)).toBeUndefined();
    }),
  );
});

test.each([
  ["#?secret=aB3dE6gH9j", "aB3dE6gH9j"],
  ["#?x=1&secret=Zz9", "Zz9"],
  ["#?secret=", undefined],
  ["#secret=abc", undefined],
  ["", undefined],
])("the secret of %s is %s", (hash, secret) => {
  expect(wordpressSecret(hash)).toBe(secret);
});
