import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { CARD } from "../../src/site/Card.tsx";
import { cardMarkups } from "../../src/site/cards.tsx";
import { shipped } from "../figures/shipped.ts";

const publicFolder = resolve(import.meta.dirname, "../../public");
const drawn = JSON.parse(readFileSync(resolve(publicFolder, "cards/drawn.json"), "utf8")) as Record<
  string,
  string
>;
const cards = await cardMarkups(shipped);

test.each([...cards.keys()])(
  "%s is the picture of this very figure; `npm run cards` renews it",
  (name) => {
    const markup = cards.get(name) ?? "";
    expect(createHash("sha256").update(markup).digest("hex")).toBe(drawn[name]);
  },
);

test.each([...cards.keys()])("%s is there, as large as links want it and not too heavy", (name) => {
  const png = readFileSync(resolve(publicFolder, `cards/${name}.png`));
  // Width and height stand in the first chunk of a PNG.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
  expect(png.length).toBeLessThan(1_000_000);
});

test("no card is left of a figure that is gone", () => {
  expect(Object.keys(drawn).toSorted()).toEqual([...cards.keys()].toSorted());
});
