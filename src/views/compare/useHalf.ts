import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import { type State, writeState } from "../../url/state.ts";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { OF_PAGE } from "./options.ts";

/** One of two states, bound once its figure is there. */
export interface Bound {
  readonly state: State<FigureId>;
  /** The state's query with what it has from the page. */
  readonly query: URLSearchParams;
  readonly bound: BoundFigure | undefined;
  readonly error: Error | null;
  retry(): unknown;
}

export function useHalf(state: State<FigureId>): Bound {
  const { reading, locale, query: page } = usePage();
  const figure = useQuery(figureQuery(state.figure, locale.language));
  const whole = new URLSearchParams(state.query);
  for (const key of OF_PAGE) {
    const value = page.get(key);
    if (value !== null) whole.set(key, value);
  }
  // A step of the other half leaves this one as it is.
  const written = writeState({ figure: state.figure, query: whole });
  const query = useMemo(
    () => new URLSearchParams(written.split("?").slice(1).join("?")),
    [written],
  );
  const { data } = figure;
  const isOwn = data?.id === state.figure;
  const bound = useMemo(
    () => (data && isOwn ? data.bind(reading.model, query, locale) : undefined),
    [data, isOwn, reading.model, query, locale],
  );
  return { state, query, bound, error: figure.error, retry: figure.refetch };
}
