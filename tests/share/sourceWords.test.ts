import { expect, test } from "vitest";
import { cited } from "../../src/figures/cited.ts";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { sourceWords } from "../../src/share/sourceWords.ts";
import { locales, shipped } from "../figures/shipped.ts";

const locale = await locales();

test.each(FIGURES)("of %s the names and the rest are all sources", async (id) => {
  for (const language of LANGUAGES) {
    const figure = (await loadFigure(id)).bind(shipped, new URLSearchParams(), locale[language]);
    const [, list = ""] = sourceWords(figure, shipped, locale[language]).split(/[:：] ?(.+)/);
    const parts = list.split(" · ");
    const rest = Number(/\d+/.exec(parts.at(-1) ?? "")?.[0]);
    expect(parts).toHaveLength(4);
    expect(rest + 3).toBe(new Set(cited(figure).map(({ source }) => source)).size);
  }
});

test("a government's own pages are named before reprints and before the press", async () => {
  const query = new URLSearchParams("compare=wording&depth=any&kind=commitments&lens=official");
  const figure = (await loadFigure("wording")).bind(shipped, query, locale.en);
  const words = sourceWords(figure, shipped, locale.en);
  expect(words).toMatch(/from 4 sources: .+ · .+ · The Samikhsya · 1 more$/);
});
