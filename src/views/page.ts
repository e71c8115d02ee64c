import { createContext, useContext } from "react";
import type { FigureId } from "../figures/ids.ts";
import type { Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Reading } from "../model/read.ts";
import type { Route } from "../url/route.ts";

/** What every view is given: the model, the language, the address and the ways to change it. */
export interface Page {
  readonly reading: Reading;
  readonly locale: Locale;
  readonly route: Route<Language, FigureId>;
  readonly query: URLSearchParams;
  /** Address of a route with a query; shared keys of this page are carried along. */
  href(route: Route<Language, FigureId>, query?: URLSearchParams): string;
  /** Address of a file of the site, by its path below the root. */
  file(path: string): string;
  /** Another query for this page, as a step that Back undoes. */
  choose(query: URLSearchParams): void;
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

/** @throws outside a page */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage needs a PageProvider above it.");
  return page;
}
