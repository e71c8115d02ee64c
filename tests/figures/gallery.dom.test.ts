import { expect, test } from "vitest";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { RUNGS } from "../../src/plot/rungs.ts";
import { light } from "../../src/plot/theme.ts";
import { draw, normalSvg } from "./draw.ts";
import { locales, shipped } from "./shipped.ts";
import { STATES } from "./states.ts";

const locale = await locales();
const WIDTHS = Object.values(RUNGS);

/** Pictures to look at: `npm run gallery` renews them, a reviewer opens what changed. */
for (const { figure: id, query } of STATES)
  for (const width of WIDTHS)
    for (const language of query === "" ? LANGUAGES : (["en"] as const)) {
      const name = [id, query.replaceAll(/[=&]/g, "-"), width, language].filter(Boolean).join("_");
      test(`${name} is the picture in the gallery`, async () => {
        const figure = await loadFigure(id);
        const bound = figure.bind(shipped, new URLSearchParams(query), locale[language]);
        const svg = normalSvg(draw(bound, { width, height: bound.height(width) }, light));
        await expect(svg).toMatchFileSnapshot(`__svg__/${name}.svg`);
      });
    }
