import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrap } from "../../src/plot/text.ts";

const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(" "));

test("wrapping loses no word and no order", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 130, max: 400 }), (text, room) => {
      expect(wrap(text, 13, room).join(" ")).toBe(text);
    }),
  );
});

test("no line is wider than its room", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 40, max: 300 }),
      (text, room) => {
        for (const line of wrap(text, 13, room))
          expect(textWidth(line, 13)).toBeLessThanOrEqual(room);
      },
    ),
  );
});

test("Japanese breaks between letters but never before a closing mark", () => {
  const lines = wrap("二国間クレジット制度（JCM）、安全保障協力共同宣言。", 13, 80);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).not.toMatch(/^[、。）ッー]/);
});

test("a Devanagari vowel sign takes no more room than a letter", () => {
  expect(textWidth("कि", 10)).toBeLessThan(textWidth("कक", 10));
});

test("an empty label has no lines", () => {
  expect(wrap("", 13, 100)).toEqual([]);
});

test("a word of Katakana is not cut where it fits on a line", () => {
  expect(wrap("経済パートナーシップ", 13, 120)).toEqual(["経済", "パートナーシップ"]);
  expect(wrap("パートナーシップ", 13, 60).length).toBeGreaterThan(1);
});

test("no Japanese letter is left alone, and no year is cut", () => {
  expect(wrap("E10系新幹線の導入", 13, 110)).toEqual(["E10系新幹線の", "導入"]);
  expect(wrap("日印ビジョン2025（2015）", 13, 100)).toEqual(["日印ビジョン", "2025（2015）"]);
});
