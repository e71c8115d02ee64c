import { rollup } from "d3-array";
import { cited } from "../figures/cited.ts";
import type { BoundFigure } from "../figures/figure.ts";
import type { Locale } from "../i18n/locale.ts";
import { get } from "../model/lookup.ts";
import type { Model } from "../model/schema.ts";

const NAMED = 3;

/** Who a figure rests on, most cited first: "Rests on 42 claims from 28 sources: …". */
export function sourceWords(figure: BoundFigure, model: Model, locale: Locale): string {
  const claims = cited(figure);
  const byCount = rollup(
    claims,
    (items) => items.length,
    ({ source }) => source,
  );
  const order = Array.from(byCount).sort(([, a], [, b]) => b - a);
  const publishers = order.map(([id]) => locale.text(get(model, "sources", id).publisher));
  const names = [...new Set(publishers)].slice(0, NAMED);
  const rest = publishers.filter((publisher) => !names.includes(publisher)).length;
  const list =
    rest > 0
      ? [...names, locale.say("sources.line.more", { count: rest })].join(", ")
      : locale.list(names);
  return locale.say("sources.line", { count: claims.length, sources: order.length, list });
}
