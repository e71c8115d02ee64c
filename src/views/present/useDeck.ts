import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { FIGURES, type FigureId } from "../../figures/ids.ts";
import type { Talk } from "../../model/deck.ts";
import { viewAt } from "../../model/deck.ts";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { type DeckPlace, talkQuery } from "./deckQuery.ts";
import { buildsOf, type Frame, frameMaker, type Loaded } from "./frames.ts";
import type { Moment } from "./moment.ts";

export interface DeckState {
  readonly talk: Talk | undefined;
  readonly builds: readonly number[];
  readonly error: Error | null;
  /** `undefined` as long as a figure of the talk is not loaded, or where the deck has no such step. */
  frameAt(at: Pick<Moment, "step" | "build" | "live">): Frame | undefined;
}

const NONE: readonly number[] = [];

/** A talk and the figures it needs; all of them come before one is shown, so that no step is waited for. */
export function useDeck(place: DeckPlace): DeckState {
  const { reading, locale } = usePage();
  const { data: talk, error } = useQuery(talkQuery(place));
  const wanted = useMemo(() => figuresOf(talk), [talk]);
  const loaded = useQueries({
    queries: wanted.map((id) => figureQuery(id, locale.language)),
    combine: (results) => ({
      figures: results.map(({ data }) => data),
      error: results.find((result) => result.error)?.error ?? null,
    }),
  });
  const known = useMemo(
    (): Loaded =>
      new Map(loaded.figures.flatMap((figure) => (figure ? [[figure.id, figure] as const] : []))),
    [loaded.figures],
  );
  const isLoaded = known.size === wanted.length;
  const make = useMemo(
    () => (talk && isLoaded ? frameMaker(talk, reading.model, locale, known) : undefined),
    [talk, isLoaded, reading.model, locale, known],
  );
  const builds = useMemo(() => (talk ? buildsOf(talk) : NONE), [talk]);
  return {
    talk,
    builds,
    error: error ?? loaded.error,
    frameAt: (at) => make?.(at),
  };
}

function figuresOf(talk: Talk | undefined): FigureId[] {
  const named = (talk?.steps ?? []).map((step) => viewAt(step).figure);
  return FIGURES.filter((id) => named.includes(id)).toSorted(
    (a, b) => named.indexOf(a) - named.indexOf(b),
  );
}
