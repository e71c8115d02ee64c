import type { BoundFigure } from "../figures/figure.ts";
import { filtersOf } from "../figures/filters.ts";
import { isFiltered } from "../figures/nothing.ts";
import { shared } from "../figures/shared.ts";
import { readQuery } from "../url/query.ts";
import { usePage } from "./page.ts";

/** Lens or filters leave nothing: says which, and offers a way back for each. */
export function Nothing({ figure }: { figure: BoundFigure }) {
  const { locale, query, choose } = usePage();
  const { lens } = readQuery(shared, query);
  const without = (...keys: readonly string[]) => {
    const bare = new URLSearchParams(query);
    for (const key of keys) bare.delete(key);
    choose(bare);
  };
  return (
    <div className="notice" role="status">
      <p>{figure.caption.nothing}</p>
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
