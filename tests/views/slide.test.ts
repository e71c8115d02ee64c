import { expect, test } from "vitest";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { layoutSlide, STAGE } from "../../src/views/present/slide.ts";
import { locales, shipped } from "../figures/shipped.ts";
import { STATES } from "../figures/states.ts";

/** Width in units that a drawing is enlarged to. */
const PLACE = { under: STAGE.width - 80, beside: 800 };

test.each(STATES)(
  "$figure?$query on a slide reads from afar and is not cut without need",
  async ({ figure, query }) => {
    const made = await locales();
    for (const language of LANGUAGES) {
      const bound = (await loadFigure(figure)).bind(
        shipped,
        new URLSearchParams(query),
        made[language],
      );
      const words = { headline: bound.caption.title, source: "–" };
      const slide = layoutSlide(words, language, bound);
      const enlarged = PLACE[slide.arrangement] / slide.drawn.width;
      expect(enlarged).toBeGreaterThanOrEqual(1.49);
      expect(slide.share).toBeGreaterThan(0);
      expect(slide.drawn.height).toBeGreaterThanOrEqual(
        Math.floor(Math.min(bound.least(slide.drawn.width), bound.height(slide.drawn.width))),
      );
      if (slide.share === 1)
        expect(slide.drawn.height * enlarged).toBeLessThanOrEqual(STAGE.height - 48);
      expect(layoutSlide(words, language, bound)).toEqual(slide);
    }
  },
);
