import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyName, currencySign, formatMoney, moneyAxis } from "../../src/i18n/money.ts";
import {
  axisUnit,
  formatExact,
  formatNumber,
  parseNumber,
  READINGS,
} from "../../src/i18n/numerals.ts";

/** Reckoned by hand: lakh 10⁵, crore 10⁷, lakh crore 10¹²; 万 10⁴, 億 10⁸, 兆 10¹². */
type Row = [value: number, western: string, indian: string, japanese: string, hindi: string];
const GOLDEN: Row[] = [
  [0, "0", "0", "0", "0"],
  [1, "1", "1", "1", "1"],
  [0.5, "0.5", "0.5", "0.5", "0.5"],
  [0.25, "0.25", "0.25", "0.25", "0.25"],
  [999, "999", "999", "999", "999"],
  [1000, "1,000", "1,000", "1,000", "1,000"],
  [9999, "9,999", "9,999", "9,999", "9,999"],
  [10_000, "10,000", "10,000", "1万", "10,000"],
  [50_000, "50,000", "50,000", "5万", "50,000"],
  [53_974, "53,974", "53,974", "5.4万", "53,974"],
  [99_999, "99,999", "99,999", "10万", "99,999"],
  [100_000, "100,000", "1 lakh", "10万", "1 लाख"],
  [300_000, "300,000", "3 lakh", "30万", "3 लाख"],
  [450_000, "450,000", "4.5 lakh", "45万", "4.5 लाख"],
  [500_000, "500,000", "5 lakh", "50万", "5 लाख"],
  [1e6, "1 million", "10 lakh", "100万", "10 लाख"],
  [1_234_567, "1.23 million", "12.3 lakh", "123万", "12.3 लाख"],
  [1e7, "10 million", "1 crore", "1,000万", "1 करोड़"],
  [1e8, "100 million", "10 crore", "1億", "10 करोड़"],
  [408e6, "408 million", "40.8 crore", "4.08億", "40.8 करोड़"],
  [999_999_999, "1 billion", "100 crore", "10億", "100 करोड़"],
  [1e9, "1 billion", "100 crore", "10億", "100 करोड़"],
  [9.2e9, "9.2 billion", "920 crore", "92億", "920 करोड़"],
  [68e9, "68 billion", "6,800 crore", "680億", "6,800 करोड़"],
  [338e9, "338 billion", "33,800 crore", "3,380億", "33,800 करोड़"],
  [6e11, "600 billion", "60,000 crore", "6,000億", "60,000 करोड़"],
  [1e12, "1 trillion", "1 lakh crore", "1兆", "1 लाख करोड़"],
  [3.5e12, "3.5 trillion", "3.5 lakh crore", "3.5兆", "3.5 लाख करोड़"],
  [5.992e12, "5.99 trillion", "5.99 lakh crore", "5.99兆", "5.99 लाख करोड़"],
  [5.9959e12, "6 trillion", "6 lakh crore", "6兆", "6 लाख करोड़"],
  [10e12, "10 trillion", "10 lakh crore", "10兆", "10 लाख करोड़"],
  [1e15, "1,000 trillion", "1,000 lakh crore", "1,000兆", "1,000 लाख करोड़"],
  [-7, "-7", "-7", "-7", "-7"],
  [-500_000, "-500,000", "-5 lakh", "-50万", "-5 लाख"],
  [-2.5e12, "-2.5 trillion", "-2.5 lakh crore", "-2.5兆", "-2.5 लाख करोड़"],
];

const cells = GOLDEN.flatMap(([value, ...texts]) =>
  READINGS.map((reading, index) => [value, reading, texts[index] as string] as const),
);

describe("a number as it is read", () => {
  test.each(cells)("%d in the %s reading is %s", (value, reading, text) => {
    expect(formatNumber(value, reading)).toBe(text);
  });

  test.each([
    [996_000, "western", "996,000"],
    [996_000_000, "western", "996 million"],
    [999_400_000_000, "western", "999 billion"],
    [99_600, "indian", "99,600"],
    [9_960_000, "indian", "99.6 lakh"],
    [996_000_000_000, "indian", "99,600 crore"],
    [9960, "japanese", "9,960"],
    [99_600_000, "japanese", "9,960万"],
    [996_000_000_000, "japanese", "9,960億"],
    [99_600, "hindi", "99,600"],
    [996_000_000_000, "hindi", "99,600 करोड़"],
  ] as const)(
    "just below the next unit keeps its whole digits: %d, %s, %s",
    (value, reading, text) => {
      expect(formatNumber(value, reading)).toBe(text);
    },
  );

  const amounts = fc.double({ min: -1e15, max: 1e15, noNaN: true });

  test("never uses a word above lakh crore, nor the platform's short forms", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...READINGS), (value, reading) => {
        expect(formatNumber(value, reading)).not.toMatch(/नील|खरब|अरब|KCr|LCr|[KMBT]$|京/);
      }),
    );
  });

  test("is one unit and at most one fraction", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...READINGS), (value, reading) => {
        expect(formatNumber(value, reading)).toMatch(/^-?\d[\d,]*(\.\d{1,2})?( ?[^\d.,]+)?$/);
      }),
    );
  });
});

describe("every digit of a number", () => {
  test.each([
    [53_974, "western", "53,974"],
    [100_000, "western", "100,000"],
    [100_000, "indian", "1,00,000"],
    [10_000_000, "hindi", "1,00,00,000"],
    [100_000, "japanese", "100,000"],
    [1234.5678, "western", "1,234.5678"],
    [-53_974, "indian", "-53,974"],
    [0, "hindi", "0"],
  ] as const)("of %d in the %s reading is %s", (value, reading, text) => {
    expect(formatExact(value, reading)).toBe(text);
  });

  test("is there for every whole number that a computer holds", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...READINGS), (value, reading) => {
        expect(Number(formatExact(value, reading).replaceAll(",", ""))).toBe(value);
      }),
    );
  });
});

describe("a written number", () => {
  test.each([
    ["10 trillion", "western", 10e12],
    ["60,000 crore", "indian", 6e11],
    ["10 lakh crore", "indian", 10e12],
    ["5 lakh", "indian", 500_000],
    ["5.99兆", "japanese", 5.99e12],
    ["6,000億", "japanese", 6e11],
    ["10 लाख करोड़", "hindi", 10e12],
    ["4.5 लाख", "hindi", 450_000],
    ["-2.5 million", "western", -2_500_000],
    ["1,00,000", "indian", 100_000],
    ["0", "japanese", 0],
  ] as const)("%s in the %s reading is %d", (text, reading, value) => {
    expect(parseNumber(text, reading)).toBe(value);
  });

  test("is the number that was formatted, to the digits it shows", () => {
    const amount = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc
        .tuple(fc.integer({ min: 0, max: 14 }), fc.double({ min: 0.99, max: 1.01, noNaN: true }))
        .map(([power, off]) => 10 ** power * off),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(...READINGS), (value, reading) => {
        const text = formatNumber(value, reading);
        const back = parseNumber(text, reading) ?? Number.NaN;
        // One step of the last digit that may be shown: three digits in all, or two of a fraction.
        const size = Math.abs(value);
        const step = size < 1e4 ? 0.01 : 10 ** (Math.floor(Math.log10(size)) - 2);
        expect(Math.abs(back - value)).toBeLessThanOrEqual(step * 0.501);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "",
    " ",
    "kite",
    "million",
    "lakh",
    "¥5",
    "5 kites",
    "5 million kites",
    "5 million million",
    "1.2.3",
    "5.",
    ".5",
    "--5",
    "5-",
    "1e6",
    "0x10",
    "Infinity",
    "NaN",
    "５",
    "५",
    "5 5",
    "−5",
  ])("that is %j is none, in any reading", (text) => {
    expect(READINGS.map((reading) => parseNumber(text, reading))).toEqual(
      READINGS.map(() => undefined),
    );
  });

  test("in the words of another reading is none", () => {
    expect([parseNumber("5 lakh", "western"), parseNumber("5 million", "indian")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("is a finite number or none, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.constantFrom(...READINGS),
        (text, reading) => {
          const value = parseNumber(text, reading);
          expect(value === undefined || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});

describe("an amount of money", () => {
  test.each([
    [10e12, "JPY", "western", "¥10 trillion"],
    [10e12, "JPY", "indian", "¥10 lakh crore"],
    [10e12, "JPY", "japanese", "10兆円"],
    [10e12, "JPY", "hindi", "¥10 लाख करोड़"],
    [6e12, "INR", "western", "₹6 trillion"],
    [6e12, "INR", "indian", "₹6 lakh crore"],
    [6e12, "INR", "hindi", "₹6 लाख करोड़"],
    [6e11, "INR", "indian", "₹60,000 crore"],
    [68e9, "USD", "western", "$68 billion"],
    [68e9, "USD", "indian", "$6,800 crore"],
    [68e9, "USD", "japanese", "680億米ドル"],
    [0, "JPY", "western", "¥0"],
    [-5e6, "USD", "western", "−$5 million"],
    [-10e12, "JPY", "japanese", "−10兆円"],
    [2e9, "NOK", "western", "kr\u00A02 billion"],
    [2e9, "CHF", "western", "CHF\u00A02 billion"],
  ] as const)("of %d %s in the %s reading is %s", (value, currency, reading, text) => {
    expect(formatMoney({ value, currency }, reading)).toBe(text);
  });

  test("in a currency that nobody has keeps its three letters", () => {
    expect(formatMoney({ value: 5, currency: "QQQ" }, "western")).toBe("QQQ\u00A05");
  });

  test("never has the platform's own short forms", () => {
    const currency = fc.constantFrom("JPY", "INR", "USD", "NOK", "KES");
    const value = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, currency, fc.constantFrom(...READINGS), (amount, code, reading) => {
        expect(formatMoney({ value: amount, currency: code }, reading)).not.toMatch(
          /नील|खरब|KCr|LCr|JP¥|￥/,
        );
      }),
    );
  });

  test.each([
    ["JPY", "¥"],
    ["INR", "₹"],
    ["USD", "$"],
  ])("in %s has the sign %s", (currency, sign) => {
    expect(currencySign(currency)).toBe(sign);
  });

  test.each([
    ["JPY", "western", "Japanese yen"],
    ["JPY", "japanese", "円"],
    ["JPY", "hindi", "जापानी येन"],
  ] as const)("in %s has a name in the %s reading", (currency, reading, name) => {
    expect(currencyName(currency, reading)).toBe(name);
  });
});

describe("an axis", () => {
  test.each([
    [10e12, "western", { size: 1e12, word: "trillion" }],
    [6e11, "indian", { size: 1e7, word: "crore" }],
    [500_000, "japanese", { size: 1e4, word: "万" }],
    [500_000, "western", { size: 1, word: "" }],
  ] as const)("up to %d in the %s reading counts in its unit", (largest, reading, unit) => {
    expect(axisUnit(largest, reading)).toEqual(unit);
  });

  test("of yen says so in Japanese without a blank", () => {
    expect(moneyAxis({ value: 10e12, currency: "JPY" }, "japanese").label).toMatch(/^兆\S*円$/);
  });

  test("of small money has the currency alone for its label", () => {
    const { size, label } = moneyAxis({ value: 500, currency: "USD" }, "western");
    expect([size, label.trim()]).toEqual([1, label]);
  });
});
