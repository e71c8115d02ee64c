import type { BoundFigure, Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import type { Locale, Words } from "../../i18n/locale.ts";
import { type Talk, viewAt } from "../../model/deck.ts";
import type { Model } from "../../model/schema.ts";
import { sourceWords } from "../../share/sourceWords.ts";
import type { Moment } from "./moment.ts";

/** One thing a talk shows: a step after some of its builds, or what has been made of it. */
export interface Frame {
  readonly step: number;
  readonly build: number;
  readonly headline: Words;
  readonly figure: BoundFigure;
  /** Query of the figure. */
  readonly query: URLSearchParams;
  /** Ids of the marks that are pointed at. */
  readonly lit: readonly string[];
  /** Who the figure rests on. */
  readonly source: string;
}

export type Loaded = ReadonlyMap<FigureId, Figure>;

/** Frames kept for going back to them. */
const KEPT = 40;

/**
 * Makes frames of a talk and keeps the last ones.
 *
 * @returns the frame of a moment; `undefined` where the talk has no such step or its figure is not loaded
 */
export function frameMaker(talk: Talk, model: Model, locale: Locale, loaded: Loaded) {
  const kept = new Map<string, Frame>();
  return (at: Pick<Moment, "step" | "build" | "live">): Frame | undefined => {
    const step = talk.steps[at.step];
    if (!step) return undefined;
    const own = viewAt(step, at.build);
    const figure = loaded.get(own.figure as FigureId);
    if (!figure) return undefined;
    const query =
      at.live === undefined ? pointed(own.query, step.marks) : new URLSearchParams(at.live);
    const key = `${at.step}.${at.build}?${query}`;
    const before = kept.get(key);
    if (before) return before;
    const bound = figure.bind(model, query, locale);
    const frame: Frame = {
      step: at.step,
      build: at.build,
      headline: step.headline,
      figure: bound,
      query,
      lit: litIn(bound, step.marks ?? []),
      source: sourceWords(bound, model, locale),
    };
    kept.set(key, frame);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return frame;
  };
}

/** The first mark of a step is in focus, where its view has none of its own. */
function pointed(query: URLSearchParams, marks: readonly string[] | undefined): URLSearchParams {
  const [first] = marks ?? [];
  if (first !== undefined && !query.has("focus")) query.set("focus", first);
  return query;
}

/** All marks of the step while one of them is in focus; else the one that is. */
function litIn({ focus, marks }: BoundFigure, wanted: readonly string[]): readonly string[] {
  if (!focus) return [];
  const ids = wanted.flatMap(
    (id) => marks.find((mark) => mark.id === id || mark.also?.includes(id))?.id ?? [],
  );
  return ids.includes(focus.id) ? [...new Set(ids)] : [focus.id];
}

/** Builds of every step. */
export function buildsOf(talk: Talk): number[] {
  return talk.steps.map(({ builds }) => builds?.length ?? 0);
}
