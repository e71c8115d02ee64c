import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf, withoutCutWords } from "../../src/share/parts.ts";

const ROW = 20;
const HEAD = 30;

/** Two sections of rows of words, each with a head of its own, and a legend below. */
function drawing(...sections: readonly number[]) {
  let y = 0;
  const groups = sections.map((rows) => {
    const [top, from] = [y, y + HEAD];
    y = from + rows * ROW;
    const words = Array.from(
      { length: rows },
      (_, at) => `<text y="${from + at * ROW + 14}" font-size="12">row</text>`,
    );
    return `<g data-head="${top} ${from} ${y}"><text y="${top + 15}" font-size="12">head</text></g>${words.join("")}`;
  });
  const host = document.createElement("div");
  host.innerHTML = `<svg>${groups.join("")}<g data-legend=""><rect y="${y}" height="24"/></g></svg>`;
  return { svg: host.querySelector("svg") as SVGSVGElement, high: y + 24, end: y };
}

test("a drawing is cut between its rows, and each part has its heads and the legend", () => {
  const some = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(some, some, fc.integer({ min: 200, max: 500 }), (first, second, room) => {
      const { svg, high, end } = drawing(first, second);
      const parts = partsOf(svg, high, room);
      // A px of air is no reason for a second part.
      if (high <= room + 1) {
        expect(parts).toHaveLength(1);
        return;
      }
      expect(parts[0]?.from).toBe(0);
      expect(parts.at(-1)?.to).toBe(end);
      const inSecond = HEAD + first * ROW;
      for (const [index, { from, to, heads, legend, high: taken }] of parts.entries()) {
        expect(taken).toBeLessThanOrEqual(room + 0.001);
        expect(legend).toBeDefined();
        if (index === 0) continue;
        expect(from).toBe(parts[index - 1]?.to);
        // Below the last line of one row, above the first of the next.
        const within = (from - HEAD * (from > inSecond ? 2 : 1)) % ROW;
        if (from !== inSecond) expect(within < 3 || within > ROW - 4).toBe(true);
        const begins = from >= inSecond - 4 && from < inSecond + 4;
        expect(heads.map(({ top }) => top)).toEqual(begins ? [] : [from < inSecond ? 0 : inSecond]);
        expect(to).toBeGreaterThan(from);
      }
    }),
  );
});

test("words that no cut can spare are whole on one of two parts, and half on none", () => {
  const host = document.createElement("div");
  const rows = Array.from(
    { length: 60 },
    (_, at) => `<text y="${12 + at * 9}" font-size="14">${at}</text>`,
  );
  host.innerHTML = `<svg>${rows.join("")}</svg>`;
  const svg = host.querySelector("svg") as SVGSVGElement;
  const shown = partsOf(svg, 560, 200).flatMap((part) => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    withoutCutWords(copy, part, 560);
    return Array.from(copy.querySelectorAll("text"))
      .filter((text) => {
        const y = Number(text.getAttribute("y"));
        return y - 10 > part.from - 2 && y + 3 < part.to + 2;
      })
      .map(({ textContent }) => textContent);
  });
  expect(new Set(shown).size).toBe(60);
});
