import { cited } from "../figures/cited.ts";
import { FIGURES } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import { loadEverything } from "../i18n/loadParts.ts";
import { makeLocale } from "../i18n/locale.ts";
import { loadTranslations } from "../i18n/translations.ts";
import type { Model } from "../model/schema.ts";
import { light } from "../plot/theme.ts";
import { mounted } from "../share/drawnParts.ts";
import { Card, placeOf } from "./Card.tsx";
import { steady } from "./markup.ts";

/** Readings that say most at the size of a thumbnail. */
const GLANCE = new Map<string, string>([
  ["network", "reading=web"],
  ["wording", "compare=status&kind=agreements"],
  ["timeline", "scope=history&kind=target"],
]);
/** The picture of pages that show no single figure. */
const OVERVIEW = "network";

/**
 * Every card as markup, by its name (`en/investment`). The drawing is the
 * figure's own, at the size a card has for it. Needs a document.
 */
export async function cardMarkups(model: Model): Promise<Map<string, string>> {
  const cards = new Map<string, string>();
  for (const language of LANGUAGES) {
    const locale = makeLocale(language, await loadEverything(language), {
      translations: await loadTranslations(language),
    });
    for (const name of [...FIGURES, "overview"] as const) {
      const figure = await loadFigure(name === "overview" ? OVERVIEW : name);
      const site = locale.text(model.title);
      const drawn = figure.bind(model, new URLSearchParams(GLANCE.get(figure.id)), locale);
      const finding =
        name === "overview" ? locale.say("overview.title", { title: site }) : drawn.caption.title;
      const claims = cited(drawn);
      const sources = locale.say("card.sources", {
        claims: claims.length,
        sources: new Set(claims.map(({ source }) => source)).size,
      });
      const card = mounted(<Card finding={finding} sources={sources} site={site} />, "svg");
      const { x, y, width, height, size } = placeOf(finding);
      const drawing = mounted(drawn.render(size, light), "svg[data-figure]");
      if (!card || !drawing) throw new Error(`“${name}” has no drawing for a card.`);
      for (const [key, value] of Object.entries({ x, y, width, height }))
        drawing.setAttribute(key, String(value));
      drawing.removeAttribute("style");
      card.setAttribute("lang", language);
      card.append(drawing);
      cards.set(`${language}/${name}`, steady(new XMLSerializer().serializeToString(card)));
    }
  }
  return cards;
}
