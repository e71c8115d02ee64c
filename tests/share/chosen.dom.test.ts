import { expect, test } from "vitest";
import { loadFigure } from "../../src/figures/index.ts";
import { chosenWords } from "../../src/share/chosen.ts";
import { locales, shipped } from "../figures/shipped.ts";

const { en } = await locales();

async function chosen(query: string) {
  const network = await loadFigure("network");
  return chosenWords(network.bind(shipped, new URLSearchParams(query), en), en);
}

test("what is chosen is said once: a switch by its name, or by the list that it is a short way to", async () => {
  expect(await chosen("")).toEqual([]);
  expect(await chosen("umbrella=true&until=2024")).toEqual(["Until: 2024", "Umbrella documents"]);
  expect(await chosen("status=signed")).toEqual(["Status: signed"]);
});
