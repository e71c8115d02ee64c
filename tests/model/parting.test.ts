import fc from "fast-check";
import { expect, test } from "vitest";
import { byParting, isFarApart, parting } from "../../src/model/parting.ts";
import { leadIsAlone, voiced } from "../../src/model/voices.ts";
import { inventedModel } from "../fixtures/invented.ts";

const stand = fc.record({
  place: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  count: fc.integer({ min: 0, max: 40 }),
});
const stands = fc.array(stand, { maxLength: 6 });

test("a parting lies between nothing and everything", () => {
  fc.assert(
    fc.property(stands, (all) => {
      const { span, share } = parting(all);
      for (const value of [span, share]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("sources part exactly where two of them stand in different places", () => {
  fc.assert(
    fc.property(stands, (all) => {
      const places = new Set(
        all.flatMap(({ place, count }) => (place === undefined || count === 0 ? [] : [place])),
      );
      const { span, share } = parting(all);
      expect(span > 0).toBe(places.size > 1);
      expect(share > 0).toBe(places.size > 1);
    }),
  );
});

test("the order of what is said does not matter, nor who takes no stand", () => {
  fc.assert(
    fc.property(stands, fc.integer({ min: 0, max: 9 }), (all, count) => {
      const { span, share } = parting(all);
      const other = parting([{ place: undefined, count }, ...all.toReversed()]);
      expect(other.span).toBeCloseTo(span, 12);
      expect(other.share).toBeCloseTo(share, 12);
    }),
  );
});

test("one more source never brings the farthest two closer", () => {
  fc.assert(
    fc.property(stands, stand, (all, more) => {
      expect(parting([...all, more]).span).toBeGreaterThanOrEqual(parting(all).span);
    }),
  );
});

test("one stray source among many parts as far as one among two, though it divides them less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1000 }), (count) => {
      const [few, many] = [1, count].map((others) =>
        parting([
          { place: 0, count: 1 },
          { place: 1, count: others },
        ]),
      );
      expect(many?.span).toBe(few?.span);
      expect(many?.share).toBeLessThan(few?.share ?? 0);
    }),
  );
});

test("the order by parting is one", () => {
  const pair = fc.tuple(stands, stands, stands);
  fc.assert(
    fc.property(pair, (triple) => {
      const [a, b, c] = triple.map(parting) as [never, never, never];
      expect(Math.sign(byParting(a, b))).toBe(-Math.sign(byParting(b, a)) + 0);
      if (byParting(a, b) <= 0 && byParting(b, c) <= 0)
        expect(byParting(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

const model = inventedModel();
const said = (aspect: "number" | "wording" | "status", key: string) =>
  voiced(model, "all", aspect).find((fact) => fact.key.startsWith(key));

test("a sum that one prints ten times too large is far apart from the others, in the order of size", () => {
  const sums = said("number", "kite-fund");
  expect(sums?.choirs.map((chorus) => chorus.said)).toEqual([
    "24 billion shillings",
    "26 billion shillings",
    "260 billion shillings",
  ]);
  expect(sums?.parting.span).toBe(1);
  expect(sums && leadIsAlone(sums)).toBe(true);
});

test("who only reports takes no stand", () => {
  const flyers = said("wording", "all-flyers");
  expect(flyers?.choirs.map(({ said, place }) => [said, place])).toEqual([
    ["reported", undefined],
    ["target", 0],
  ]);
  expect(flyers?.parting.span).toBe(0);
  expect(flyers && leadIsAlone(flyers)).toBe(false);
});

test("the lead source alone on the lowest rung is far apart from a signature", () => {
  const vision = said("status", "grand-vision");
  expect(vision && isFarApart(vision.parting) && leadIsAlone(vision)).toBe(true);
});

test("what one source says alone is no fact of several", () => {
  expect(said("status", "cloud-survey")).toBeUndefined();
  for (const aspect of ["number", "wording", "status"] as const)
    expect(voiced(model, "visit-report", aspect)).toEqual([]);
});
