import { createContext, useContext } from "react";
import type { FigureId } from "../figures/ids.ts";
import type { Language } from "../i18n/languages.ts";
import type { Arrival } from "../url/route.ts";

/** The app in one file, away from its site: everything it needs came with it. */
export interface TakenAlong {
  /** The model as JSON. */
  readonly model: string;
  /** Root of the site it was taken from, ending in a slash; `undefined` where that is not known. */
  readonly site: string | undefined;
  /** How its address is read and written, for the router. */
  readonly ways: {
    readonly hook: () => [string, (to: string, options?: { readonly replace?: boolean }) => void];
    readonly searchHook: () => string;
    readonly hrefs: (address: string) => string;
  };
}

const TakenContext = createContext<TakenAlong | undefined>(undefined);
export const TakenProvider = TakenContext.Provider;

/** One file has neither frames nor a workshop for them; the overview stands in their place. */
export function withinFile(arrival: Arrival<Language, FigureId>): Arrival<Language, FigureId> {
  const { view, language } = arrival.route;
  if (view !== "compose" && view !== "embed") return arrival;
  return { route: { view: "overview", language }, lost: { part: "page", value: view } };
}

/** `undefined` on a site. */
export function useTakenAlong(): TakenAlong | undefined {
  return useContext(TakenContext);
}
