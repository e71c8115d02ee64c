import type { BoundFigure } from "../figures/figure.ts";
import { filtersOf } from "../figures/filters.ts";
import { lensLabel } from "../figures/lensLabel.ts";
import { shared } from "../figures/shared.ts";
import type { Lens } from "../model/lens.ts";
import { readQuery } from "../url/query.ts";
import { type Edition, usePage } from "./page.ts";

/** Lens or filters leave nothing: says which, and offers a way back for each. */
export function Nothing({ figure }: { figure: BoundFigure }) {
  const { locale, query, choose, reading } = usePage();
  const { lens } = readQuery(shared, query);
  const without = (...keys: readonly string[]) => {
    const bare = new URLSearchParams(query);
    for (const key of keys) bare.delete(key);
    choose(bare);
  };
  return (
    <div className="notice" role="status">
      <p>{nothingWords(figure, lens, { locale, reading })}</p>
      {isFiltered(figure) && (
        <button type="button" onClick={() => without(...filtersOf(figure).map(({ key }) => key))}>
          {locale.say("empty.back")}
        </button>
      )}{" "}
      {lens !== "all" && (
        <button type="button" onClick={() => without("lens")}>
          {locale.say("lens.all")}
        </button>
      )}
    </div>
  );
}

/** Why a figure has nothing to draw. */
export function nothingWords(
  figure: BoundFigure,
  lens: Lens,
  { locale, reading }: Edition,
): string {
  if (figure.caption.nothing !== undefined) return figure.caption.nothing;
  const name = lensLabel(lens, reading.model, locale);
  if (isFiltered(figure))
    return lens === "all" ? locale.say("empty.filter") : locale.say("empty.both", { lens: name });
  return lens === "all" ? locale.say("empty.figure") : locale.say("empty.lens", { lens: name });
}

function isFiltered(figure: BoundFigure): boolean {
  return filtersOf(figure).some(
    ({ value }) => value === true || (typeof value !== "boolean" && value.length > 0),
  );
}
