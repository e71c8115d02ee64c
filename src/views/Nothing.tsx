import type { BoundFigure } from "../figures/figure.ts";
import { shared } from "../figures/shared.ts";
import { readQuery } from "../url/query.ts";
import { lensLabel } from "./FigureControls.tsx";
import { usePage } from "./page.ts";

/**
 * Lens or filters leave nothing: says which, and offers the way back. What the
 * figure knows of it stands in its drawing, which goes along into frames and files.
 */
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
  const canGoBack = filtered || lens !== "all";
  return (
    <div
      className={canGoBack || !figure.caption.nothing ? "notice" : "visually-hidden"}
      role="status"
    >
      <p className={figure.caption.nothing && "visually-hidden"}>{words()}</p>
      {canGoBack && (
        <button type="button" onClick={back}>
          {locale.say("empty.back")}
        </button>
      )}
    </div>
  );
}
