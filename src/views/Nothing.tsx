import type { BoundFigure } from "../figures/figure.ts";
import { lensLabel } from "../figures/lensLabel.ts";
import { shared } from "../figures/shared.ts";
import { readQuery } from "../url/query.ts";
import { usePage } from "./page.ts";

/** Lens or filters leave nothing: says which, and offers the way back. */
export function Nothing({ figure }: { figure: BoundFigure }) {
  const { locale, query, choose, reading } = usePage();
  const { lens } = readQuery(shared, query);
  const filters = figure.controls.filter(({ kind }) => kind !== "one");
  const filtered = filters.some(
    ({ value }) => value === true || (typeof value !== "boolean" && value.length > 0),
  );
  const words = () => {
    if (figure.caption.nothing !== undefined) return figure.caption.nothing;
    if (filtered) return locale.say("empty.filter");
    if (lens === "all") return locale.say("empty.figure");
    return locale.say("empty.lens", { lens: lensLabel(lens, reading.model, locale) });
  };
  const back = () => {
    const bare = new URLSearchParams(query);
    bare.delete("lens");
    for (const { key } of filters) bare.delete(key);
    choose(bare);
  };
  return (
    <div className="notice" role="status">
      <p>{words()}</p>
      {(filtered || lens !== "all") && (
        <button type="button" onClick={back}>
          {locale.say("empty.back")}
        </button>
      )}
    </div>
  );
}
