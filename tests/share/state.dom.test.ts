import { expect, test } from "vitest";
import { loadFigure } from "../../src/figures/index.ts";
import { chosenWords } from "../../src/share/chosen.ts";
import { keyOf } from "../../src/share/citation.ts";
import { locales, shipped } from "../figures/shipped.ts";

const locale = await locales();

async function key(query: string, language: "en" | "ja" = "en") {
  const figure = await loadFigure("companies");
  const { state } = figure.bind(shipped, new URLSearchParams(query), locale[language]);
  return keyOf("companies", { language, state, version: "15800a4827c8" });
}

test("a citation has one key for the same view, however its address is written, and no other view has it", async () => {
  const one = await key("sector=steel&lens=official");
  expect(one).toMatch(/^atlas-companies-[0-9a-f]{8}$/);
  expect(
    await key("lens=official&theme=dark&v=abc&by=rank&sector=steel,nonsense&kind=x&focus=y&junk=1"),
  ).toBe(one);
  const others = [await key("sector=steel"), await key(""), await key("", "ja")];
  expect(new Set([one, ...others]).size).toBe(4);
});

test.each([
  ["wording", "area=people&compare=number", "Areas: People-to-people"],
  ["wording", "kind=counts&compare=number", "Kind of fact: Counts of memoranda"],
  ["network", "until=1954&lens=visit-report", "Until: 1954"],
  ["companies", "year=2023&lens=visit-report", "Year announced: 2023"],
] as const)(
  "%s?%s names its filter in a citation, also where nothing is left to choose: %s",
  async (id, query, words) => {
    const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(query), locale.en);
    expect(chosenWords(figure, locale.en)).toContain(words);
  },
);
