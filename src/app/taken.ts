import { createContext, useContext } from "react";
import type { FigureId } from "../figures/ids.ts";
import type { Language } from "../i18n/languages.ts";
import type { Reading } from "../model/read.ts";
import type { Arrival } from "../url/route.ts";

/** The app in one file, away from its site: everything it needs came with it. */
export interface TakenAlong {
  /** Reads the model. @throws ModelRefused */
  model(): Promise<Reading>;
  /** Address of a file of the site it was taken from, by its path below the root; `undefined` where that is not known. */
  file(path: string): string | undefined;
  /** Name of the reader's own file that its model is from; `undefined` of a model of the site. */
  readonly opened: string | undefined;
  /** The nearest view that one file has. */
  within(arrival: Arrival<Language, FigureId>): Arrival<Language, FigureId>;
  /** How its address is read and written, for the router. */
  readonly ways: {
    readonly hook: () => [string, (to: string, options?: { readonly replace?: boolean }) => void];
    readonly searchHook: () => string;
    readonly hrefs: (address: string) => string;
  };
}

const TakenContext = createContext<TakenAlong | undefined>(undefined);
export const TakenProvider = TakenContext.Provider;

/** `undefined` on a site. */
export function useTakenAlong(): TakenAlong | undefined {
  return useContext(TakenContext);
}
