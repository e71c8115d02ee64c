import type { Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import { whereDrawn } from "../../figures/whereDrawn.ts";
import type { Locale } from "../../i18n/locale.ts";
import { find } from "../../model/lookup.ts";
import type { Model } from "../../model/schema.ts";
import type { Searchable } from "../../model/searchable.ts";

export interface Destination {
  readonly figure: FigureId;
  readonly query: URLSearchParams;
}

/** Where a record is a mark, with that mark in focus; `undefined` for what stands on a page of its own. */
export function destinationOf({ id, subject }: Searchable, model: Model): Destination | undefined {
  // A word may go by the id of a record.
  const found = subject === "word" ? undefined : find(model, id);
  const shown = found && whereDrawn(found, model);
  if (!shown) return undefined;
  const query = new URLSearchParams({ ...shown.query, focus: shown.mark ?? id });
  return { figure: shown.figure, query };
}

/** The query with what goes along from page to page; without the lens where it does not see the mark. */
export function seenIn(
  figure: Figure,
  query: URLSearchParams,
  model: Model,
  locale: Locale,
): URLSearchParams {
  if (figure.bind(model, query, locale).focus) return query;
  const unveiled = new URLSearchParams(query);
  unveiled.delete("lens");
  return unveiled;
}
