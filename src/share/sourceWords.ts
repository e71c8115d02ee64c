import { rollup } from "d3-array";
import { cited } from "../figures/cited.ts";
import type { BoundFigure } from "../figures/figure.ts";
import type { Locale } from "../i18n/locale.ts";
import { get } from "../model/lookup.ts";
import type { Model } from "../model/schema.ts";

const NAMED = 3;

/**
 * Who a figure rests on, pages of governments first and then by how often they are
 * cited: "Rests on 42 claims from 28 sources: …". Each name stands for one
 * source, so that names and rest add up.
 */
export function sourceWords(figure: BoundFigure, model: Model, locale: Locale): string {
  const claims = cited(figure);
  if (claims.length === 0) return locale.say("sources.line.none");
  const byCount = rollup(
    claims,
    (items) => items.length,
    ({ source }) => source,
  );
  const order = Array.from(byCount, ([id, count]) => ({
    source: get(model, "sources", id),
    isOwn: get(model, "sources", id).kind === "official",
    count,
  })).sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.count - a.count);
  const names = [...new Set(order.map(({ source }) => locale.text(source.publisher)))].slice(
    0,
    NAMED,
  );
  const rest = order.length - names.length;
  // Names of publishers have commas of their own.
  const list = [
    ...names,
    ...(rest > 0 ? [locale.say("sources.line.more", { count: rest })] : []),
  ].join(" · ");
  return locale.say("sources.line", { count: claims.length, sources: order.length, list });
}
