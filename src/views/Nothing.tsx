import type { BoundFigure } from "../figures/figure.ts";
import { lensLabel } from "../figures/lensLabel.ts";
import { shared } from "../figures/shared.ts";
import type { Lens } from "../model/lens.ts";
import { readQuery } from "../url/query.ts";
import { type Edition, usePage } from "./page.ts";

/** Lens or filters leave nothing: says which, and offers the way back. */
export function Nothing({ figure }: { figure: BoundFigure }) {
  const { locale, query, choose, reading } = usePage();
  const { lens } = readQuery(shared, query);
  const filters = filtersOf(figure);
  const back = () => {
    const bare = new URLSearchParams(query);
    bare.delete("lens");
    for (const { key } of filters) bare.delete(key);
    choose(bare);
  };
  return (
    <div className="notice" role="status">
      <p>{nothingWords(figure, lens, { locale, reading })}</p>
      {(isFiltered(figure) || lens !== "all") && (
        <button type="button" onClick={back}>
          {locale.say("empty.back")}
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
  if (isFiltered(figure)) return locale.say("empty.filter");
  if (lens === "all") return locale.say("empty.figure");
  return locale.say("empty.lens", { lens: lensLabel(lens, reading.model, locale) });
}

const filtersOf = ({ controls }: BoundFigure) => controls.filter(({ kind }) => kind !== "one");

function isFiltered(figure: BoundFigure): boolean {
  return filtersOf(figure).some(
    ({ value }) => value === true || (typeof value !== "boolean" && value.length > 0),
  );
}
