import { expect, test } from "vitest";
import {
  contrast,
  fallsShort,
  over,
  type Rgb,
  type SeenStep,
  type SeenWords,
  WHOLE,
} from "../../src/views/present/fallsShort.ts";

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const said: SeenWords = {
  words: "Semiconductors",
  size: 27,
  box: { left: 100, top: 100, right: 300, bottom: 130 },
  within: WHOLE,
  colours: { ink: BLACK, ground: WHITE },
  isLit: false,
};
const stepWith = (words: Partial<SeenWords> = {}, more: Partial<SeenStep> = {}): SeenStep => ({
  words: [{ ...said, ...words }],
  marks: [],
  lines: [3],
  headline: { bottom: 100, limit: 240 },
  ...more,
});
const short = (step: SeenStep) =>
  fallsShort(step).map(({ kind, count, value }) => [kind, count, value]);

test("a step that keeps to all measures loses nothing", () => {
  expect(fallsShort(stepWith())).toEqual([]);
  expect(fallsShort(stepWith({ size: 24, isLit: true }))).toEqual([]);
});

test.each([
  ["small words", stepWith({ size: 17 }), ["small", 1, 17]],
  ["words pointed at", stepWith({ size: 18, isLit: true }), ["lit", 1, 18]],
  [
    "faint words",
    stepWith({ colours: { ink: [118, 118, 118], ground: WHITE } }),
    ["faint", 1, 4.5],
  ],
  ["thin lines", stepWith({}, { lines: [2.25, 1.5, 4] }), ["thin", 2, 1.5]],
  ["words cut at the right", stepWith({ box: { ...said.box, right: 1290 } }), ["cut", 1, 0]],
  ["words cut in their room", stepWith({ within: { ...WHOLE, bottom: 115 } }), ["cut", 1, 0]],
  [
    "words around the drawing that are off the stage",
    stepWith({ box: { ...said.box, top: 730, bottom: 760 } }),
    ["cut", 1, 0],
  ],
  [
    "marks pointed at that are out of their room",
    stepWith({}, { marks: [{ ...said, within: { ...WHOLE, bottom: 90 } }] }),
    ["out", 1, 0],
  ],
  ["a long headline", stepWith({}, { headline: { bottom: 300, limit: 240 } }), ["long", 1, 60]],
])("%s are found", (_, step, finding) => {
  expect(short(step)).toEqual([finding]);
});

test("words that lie wholly outside their room are not seen, and not judged", () => {
  expect(fallsShort(stepWith({ size: 5, within: { ...WHOLE, bottom: 90 } }))).toEqual([]);
});

test("the same words are named once, and words of an unknown colour are not called faint", () => {
  const words = [said, said].map((each) => ({ ...each, size: 10, colours: undefined }));
  expect(fallsShort({ ...stepWith(), words })).toEqual([
    { kind: "small", count: 2, value: 10, words: ["Semiconductors"] },
  ]);
});

test("contrast is as WCAG defines it, and half a colour is a paler one", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
  expect(contrast(WHITE, BLACK)).toBeCloseTo(21);
  expect(contrast(WHITE, WHITE)).toBe(1);
  expect(over(BLACK, WHITE, 0.5)).toEqual([127.5, 127.5, 127.5]);
});
