import { expect, test } from "vitest";
import { loadFigure } from "../../src/figures/index.ts";
import { whereDrawn, whereMissing } from "../../src/figures/whereDrawn.ts";
import { find } from "../../src/model/lookup.ts";
import { notStated } from "../../src/model/notStated.ts";
import { COLLECTIONS, type CollectionName } from "../../src/model/schema.ts";
import { locales, shipped } from "./shipped.ts";

const { en } = await locales();

async function focusedIn(shown: ReturnType<typeof whereMissing>, focus: string) {
  if (!shown) return undefined;
  const query = new URLSearchParams({ ...shown.query, focus });
  return (await loadFigure(shown.figure)).bind(shipped, query, en);
}

test("every gap leads to a state of a figure with its place in focus", async () => {
  const gaps = notStated(shipped);
  expect(gaps.length).toBeGreaterThan(30);
  for (const gap of gaps) {
    const figure = await focusedIn(whereMissing(gap, shipped), gap.about);
    const { id, also } = figure?.focus ?? {};
    expect([id, ...(also ?? [])], `${gap.kind} of ${gap.about}`).toContain(gap.about);
    expect(figure?.junk).toEqual([]);
  }
});

test("a record is drawn where it is said to be", async () => {
  for (const collection of Object.keys(COLLECTIONS) as CollectionName[])
    for (const { id } of shipped[collection]) {
      const found = find(shipped, id);
      const shown = found && whereDrawn(found, shipped);
      if (!shown) continue;
      const figure = await focusedIn(shown, shown.mark ?? id);
      expect(figure?.focus, `${id} of ${collection}`).toBeDefined();
    }
});
