import { expect, test } from "vitest";
import { LENSES } from "../../src/model/lens.ts";
import {
  countByYear,
  eventsByYear,
  filterAgreements,
  NO_FILTER,
} from "../../src/model/networkFilter.ts";
import { readValue } from "../../src/model/read.ts";
import { shipped } from "../figures/shipped.ts";
import { inventedModel } from "../fixtures/invented.ts";

test("years run from the beginning of relations to the year of the visit, none left out", () => {
  const years = [...countByYear(shipped, "all", NO_FILTER).keys()];
  expect([years[0], years.at(-1), years.length]).toEqual([1952, 2025, 74]);
  const [beginning] = eventsByYear(shipped, "all").get(1952) ?? [];
  expect(beginning?.claims[0]?.source).toBe("embassy_brief");
});

test.each(LENSES)("each year counts what a filter up to it lets in, seen by %s", (lens) => {
  for (const model of [shipped, inventedModel()])
    for (const [until, count] of countByYear(model, lens, { ...NO_FILTER, umbrella: false }))
      expect(count).toBe(
        filterAgreements(model, lens, { ...NO_FILTER, umbrella: false, until }).length,
      );
});

test("a model without dates has no years", () => {
  const bare = { schemaVersion: "1.0", id: "bare", title: "Bare", sources: [] };
  expect(countByYear(readValue(bare).model, "all", NO_FILTER).size).toBe(0);
});
