import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { migrate, readQuery, withValues } from "../../src/url/query.ts";
import { readState, writeState } from "../../src/url/state.ts";
import { writeAddress } from "../../src/url/write.ts";
import { options, SIDES, stateIn, writtenState } from "../../src/views/compare/options.ts";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const query = fc
  .array(fc.tuple(fc.constantFrom("unit", "focus", "reading", "a&b", "c=d", "?"), text), {
    maxLength: 5,
  })
  .map((pairs) => new URLSearchParams(pairs));
const state = fc.record({ figure: fc.constantFrom(...FIGURES), query });

describe("a state inside another address", () => {
  test("is the state that was written, whatever is in it", () => {
    fc.assert(
      fc.property(state, (given) => {
        const read = readState(writeState(given), FIGURES);
        expect(read?.figure).toBe(given.figure);
        expect(read?.query.toString()).toBe(given.query.toString());
      }),
    );
  });

  test.each(["", "?", "?unit=x", "kite", "kite?unit=x", "investments"])(
    "that is %j is none",
    (text) => {
      expect(readState(text, FIGURES)).toBeUndefined();
    },
  );

  test("without a query is the figure as it is", () => {
    expect(writeState({ figure: "flows", query: new URLSearchParams() })).toBe("flows");
    expect(readState("flows?", FIGURES)?.query.size).toBe(0);
  });
});

describe("an address of two states", () => {
  test("holds both, through the address bar and back", () => {
    fc.assert(
      fc.property(state, state, (left, right) => {
        const pair = withValues(options, new URLSearchParams(), {
          left: writtenState(left, "left"),
          right: writtenState(right, "right"),
        });
        const typed = new URL(writeAddress("/en/compare/", pair), "http://atlas.example");
        const values = readQuery(options, migrate(typed.search));
        for (const [side, given] of [
          ["left", left],
          ["right", right],
        ] as const) {
          const read = stateIn(values, side);
          expect(read.figure).toBe(given.figure);
          expect(read.query.toString()).toBe(given.query.toString());
        }
      }),
    );
  });

  test("is never without two figures, whatever it says", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const values = readQuery(options, new URLSearchParams({ left, right }));
        for (const side of SIDES) expect(FIGURES).toContain(stateIn(values, side).figure);
      }),
    );
  });

  test("says nothing twice: what is the page's own is in no half", () => {
    const query = new URLSearchParams("theme=dark&v=abc&reading=total&numerals=indian");
    expect(writtenState({ figure: "investment", query }, "left")).toBe("investment?reading=total");
    expect(writtenState({ figure: "investment", query: new URLSearchParams() }, "left")).toBe("");
  });
});
