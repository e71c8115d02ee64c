import { LENSES } from "../model/lens.ts";
import { choice, id, type ValuesOf, written } from "../url/query.ts";

function isFileOfSite(path: string): boolean {
  return /^(?!.*\.\.)\/?[\w][\w./-]*\.json$/.test(path);
}

/** Keys of the address that mean the same on every page. */
export const shared = {
  theme: choice(["auto", "light", "dark"], "auto"),
  /** Whose word counts. */
  lens: choice(LENSES, "all"),
  /** How English numbers are read. */
  numerals: choice(["western", "indian"], "western"),
  /** Id of the mark whose claims are open. */
  focus: id,
  /** Version of the model that a citation was made from. */
  v: id,
  /** Another model: a file of this site, by its path below the root, with or without a slash before it. */
  model: written(isFileOfSite),
} as const;

export type Shared = ValuesOf<typeof shared>;
