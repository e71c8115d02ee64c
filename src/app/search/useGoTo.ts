import { useQueryClient } from "@tanstack/react-query";
import type { FigureId } from "../../figures/ids.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Model } from "../../model/schema.ts";
import type { Searchable } from "../../model/searchable.ts";
import { goToPlace } from "../../url/place.ts";
import { type Route, writeRoute } from "../../url/route.ts";
import type { Address } from "../../url/useAddress.ts";
import { figureQuery } from "../../views/figureQuery.ts";
import { reachAgain } from "../../views/reach.ts";
import { carried } from "../carried.ts";
import { destinationOf, seenIn } from "./destination.ts";

/** Goes to what was found: to its mark in a figure, or to its place on a page of words. */
export function useGoTo(model: Model, address: Address, locale: Locale) {
  const { language } = locale;
  const client = useQueryClient();
  return async (hit: Searchable) => {
    const to = destinationOf(hit, model);
    if (!to) {
      const view = hit.subject === "word" ? "glossary" : "sources";
      address.go(writeRoute({ view, language }), carried(address.query));
      return goToPlace(hit.id);
    }
    const query = carried(address.query);
    for (const [key, value] of to.query) query.set(key, value);
    // A figure that does not come says so on its own page.
    const figure = await client.fetchQuery(figureQuery(to.figure, language)).catch(() => undefined);
    const route: Route<Language, FigureId> = { view: "explore", language, figure: to.figure };
    const seen = figure ? seenIn(figure, query, model, locale) : query;
    address.go(writeRoute(route), seen);
    const isThere =
      writeRoute(route) === address.path && seen.get("focus") === address.query.get("focus");
    const mark = isThere && figure?.bind(model, seen, locale).focus;
    if (mark) reachAgain(mark.id);
  };
}
