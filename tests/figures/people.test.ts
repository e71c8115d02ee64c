import { expect, test } from "vitest";
import { barsLayout, TEXT } from "../../src/figures/people/bars.ts";
import { peopleData } from "../../src/figures/people/data.ts";
import { baselineTitle, targetTitle } from "../../src/figures/people/texts.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { LINE } from "../../src/plot/Label.tsx";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const WORDS_PX = TEXT * LINE;
const letters = (words: string) => words.replace(/[\s-]/g, "");

for (const language of LANGUAGES)
  test.each(["year", "today"] as const)(
    `${language}, %s: bars have all their words above them, and are as thick as each other`,
    (reading) => {
      const say = locale[language];
      const binding = { model: shipped, lens: "all" as const, locale: say, focus: "" };
      const data = peopleData(binding, { reading });
      for (const width of [280, 640, 1200]) {
        const { placed, thick, height } = barsLayout(data, width, say);
        expect(placed.length).toBeGreaterThan(2);
        for (const { bar, words, y } of placed) {
          const title =
            bar.kind === "count" ? baselineTitle(bar.baseline, say) : targetTitle(bar.row, say);
          expect(letters(words.join(""))).toContain(letters(title));
          expect(y + thick).toBeLessThan(height);
        }
        for (const [index, next] of placed.slice(1).entries()) {
          const before = placed[index];
          expect(next.y - next.words.length * WORDS_PX - ((before?.y ?? 0) + thick)).toBeCloseTo(
            16,
          );
        }
      }
    },
  );
