import { expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import type { MessageKey } from "../../src/i18n/locale.ts";
import { QUESTIONS } from "../../src/views/explore/questions.ts";
import { locales, shipped } from "../figures/shipped.ts";

const locale = await locales();

for (const id of FIGURES)
  test(`the questions of ${id} lead to states that answer, each to its own`, async () => {
    const figure = await loadFigure(id);
    for (const language of LANGUAGES) {
      const bind = (query: string) =>
        figure.bind(shipped, new URLSearchParams(query), locale[language]);
      const bound = QUESTIONS[id].map(bind);
      // What a reader sees of a state, marks and words.
      const seen = [bind(""), ...bound].map(({ caption, marks }) =>
        JSON.stringify([caption.title, caption.subtitle, marks.map(({ label }) => label)]),
      );
      expect(new Set(seen).size).toBe(4);
      for (const { junk, marks } of bound) {
        expect(junk).toEqual([]);
        expect(marks.length).toBeGreaterThan(0);
      }
      const words = [1, 2, 3].map((at) =>
        locale[language].say(`${id}.question.${at}` as MessageKey),
      );
      expect(new Set(words).size).toBe(3);
    }
  });
