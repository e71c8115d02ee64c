import { createContext, useContext } from "react";
import type { FigureId } from "../figures/ids.ts";
import type { Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Reading } from "../model/read.ts";
import type { Route } from "../url/route.ts";

/** What stays the same from choice to choice: the model and the language. */
export interface Edition {
  readonly reading: Reading;
  readonly locale: Locale;
}

/** What every view is given: the edition, the address and the ways to change it. */
export interface Page extends Edition {
  readonly route: Route<Language, FigureId>;
  readonly query: URLSearchParams;
  /** Address of a route with a query; shared keys of this page are carried along. */
  href(route: Route<Language, FigureId>, query?: URLSearchParams): string;
  /**
   * Address of a file of the site, by its path below the root; `undefined` in a
   * file that was taken along from a site that is not known.
   */
  file(path: string): string | undefined;
  /** Where others find what is shown here; `undefined` as above. */
  address(): string | undefined;
  /** Name of the reader's own file that is shown in place of a model of the site. */
  readonly opened?: string | undefined;
  /** The app is one file that was taken along: there are no frames and no workshop for them. */
  readonly isTaken: boolean;
  /** Another query for this page: as a step that Back undoes or, as dragging wants it, in place of this one. */
  choose(query: URLSearchParams, options?: { readonly replace: boolean }): void;
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

const EditionContext = createContext<Edition | undefined>(undefined);
/** Apart from the page, so that a part that shows only the model is left alone by a choice. */
export const EditionProvider = EditionContext.Provider;

/** @throws outside a page */
export function useEdition(): Edition {
  const edition = useContext(EditionContext);
  if (!edition) throw new Error("useEdition needs an EditionProvider above it.");
  return edition;
}

/** @throws outside a page */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage needs a PageProvider above it.");
  return page;
}
