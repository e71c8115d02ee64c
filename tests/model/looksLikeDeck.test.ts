import { expect, test } from "vitest";
import { looksLikeDeck } from "../../src/model/looksLikeDeck.ts";
import { shippedText } from "../figures/shipped.ts";

test.each([
  ["a deck", '{"steps": []}', true],
  ["a deck of a newer version", '{"version": 9, "steps": {}}', true],
  ["the atlas's own model", shippedText, false],
  ["a model without a title", '{"agreements": []}', false],
])("%s is told apart wherever it is opened", (_, text, isDeck) => {
  for (const wanted of [true, false]) expect(looksLikeDeck(text, wanted)).toBe(isDeck);
});

test.each([
  ["fields without a list", '{"title": "x"}'],
  ["a bare list", "[1, 2]"],
  ["text cut off", '{"steps": [{"view": '],
  ["no JSON", "<!doctype html>"],
  ["nothing", ""],
])("%s is taken for what the page is about", (_, text) => {
  for (const wanted of [true, false]) expect(looksLikeDeck(text, wanted)).toBe(wanted);
});
