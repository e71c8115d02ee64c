import { readFileSync } from "node:fs";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { type Deck, withoutNotes } from "../../src/model/deck.ts";
import { DECKS } from "../../src/model/decks.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import {
  carriesDeck,
  deckFragment,
  deckInFragment,
  MAX_ADDRESS,
} from "../../src/share/deckAddress.ts";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
const text = fc.oneof(
  words,
  fc.record({ en: words, ja: words, hi: words }, { requiredKeys: ["en"] }),
);
const step = fc.record(
  {
    view: fc.constantFrom("people", "network?reading=web&focus=a", "places?part=pairs,visited"),
    headline: text,
    notes: text,
    marks: fc.array(fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/), { maxLength: 3 }),
    builds: fc.array(fc.constantFrom("unit=INR", "focus=", "lens=official"), { maxLength: 3 }),
  },
  { requiredKeys: ["view", "headline"] },
);
const deck = fc.record({
  id: fc.constant("talk"),
  title: text,
  steps: fc.array(step, { maxLength: 8 }),
}) as fc.Arbitrary<Deck>;

const open = (fragment: string) => deckInFragment(fragment, FIGURES);

test("a deck comes back as it was, without its notes", () => {
  fc.assert(
    fc.property(deck, (own) => {
      const fragment = deckFragment(own);
      expect(fragment).toMatch(/^#deck=[\w-]+$/);
      expect(open(fragment)).toEqual({ deck: withoutNotes(own), faults: [] });
    }),
  );
});

test("an address that was cut on its way is no deck", () => {
  fc.assert(
    fc.property(deck, fc.nat(), (own, cut) => {
      const fragment = deckFragment(own);
      expect(open(fragment.slice(0, cut % fragment.length))).toBeUndefined();
    }),
  );
});

test("an address that was changed on its way never throws", () => {
  fc.assert(
    fc.property(deck, fc.nat(), fc.string({ maxLength: 3 }), (own, at, other) => {
      const fragment = deckFragment(own);
      const place = 6 + (at % (fragment.length - 6));
      open(fragment.slice(0, place) + other + fragment.slice(place + 1));
    }),
  );
});

test("junk is no deck", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (junk) => {
      expect(open(junk)).toBeUndefined();
      expect(open(`#deck=${junk}`)).toBeUndefined();
    }),
  );
  expect(carriesDeck("#content")).toBe(false);
});

test("notes that somebody wrote into an address do not come out of it", () => {
  const code = Buffer.from(
    deflateSync(
      Buffer.from('{"id":"a","title":"b","steps":[{"view":"people","headline":"c","notes":"d"}]}'),
    ),
  ).toString("base64url");
  expect(open(`#deck=${code}`)?.deck.steps).toEqual([{ view: "people", headline: "c" }]);
});

test.each([
  ["twenty million blanks", 20_000_000],
  ["more than an address may hold", 60_000_000],
])("letters that unpack to %s are turned away soon", (_, size) => {
  const code = Buffer.from(deflateSync(new Uint8Array(size).fill(32), { level: 9 }));
  const began = performance.now();
  expect(open(`#deck=${code.toString("base64url")}`)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(2000);
});

test("a deck of more letters than an address may have is not unpacked", () => {
  const own = { id: "a", title: "b", steps: [] };
  const code = deflateSync(Buffer.from(JSON.stringify(own)));
  const padded = Buffer.concat([code, Buffer.alloc(MAX_ADDRESS)]);
  expect(open(`#deck=${Buffer.from(code).toString("base64url")}`)?.deck).toEqual(own);
  expect(open(`#deck=${padded.toString("base64url")}`)).toBeUndefined();
});

test.each(DECKS)("the shipped deck “%s” fits into an address", (id) => {
  const file = new URL(`../../data/decks/${id}.json`, import.meta.url);
  const { deck: own } = readDeck(readFileSync(file, "utf8"), FIGURES);
  expect(deckFragment(own).length).toBeLessThan(MAX_ADDRESS / 4);
});
