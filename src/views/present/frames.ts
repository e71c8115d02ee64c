import type { BoundFigure, Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import type { Locale, Words } from "../../i18n/locale.ts";
import { type Talk, type TalkStep, viewAt } from "../../model/deck.ts";
import type { Model } from "../../model/schema.ts";
import { sourceWords } from "../../share/sourceWords.ts";
import { changeWords } from "./changes.ts";
import type { Moment } from "./moment.ts";
import { type Arrangement, arrangementOf, layoutSlide } from "./slide.ts";

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
  /** Which of the step's views this is, in the words of the figure's options; empty where there is one. */
  readonly change: string;
  /** The same for all views of a step, so that its headline stays where it is. */
  readonly arrangement: Arrangement;
}

/** A step as the deck has it, after some of its builds. */
interface View {
  readonly figure: BoundFigure;
  readonly query: URLSearchParams;
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
  const arranged = new Map<TalkStep, Arrangement>();
  const viewOf = (figure: Figure, query: URLSearchParams): View => {
    const bound = figure.bind(model, query, locale);
    return { figure: bound, query, source: sourceWords(bound, model, locale) };
  };
  const queryOf = (step: TalkStep, build: number) => pointed(viewAt(step, build).query, step.marks);
  const changeIn = (step: TalkStep, build: number, view: View): string => {
    if (!step.builds?.length) return "";
    // The first view is told apart from the one that follows.
    const other = queryOf(step, build > 0 ? build - 1 : 1);
    // Who points at another mark changes no option.
    const focus = view.query.get("focus");
    if (focus !== queryOf(step, build).get("focus")) {
      if (focus === null) other.delete("focus");
      else other.set("focus", focus);
    }
    return changeWords({ query: other }, view, { locale, model }).join(" · ");
  };
  const arrange = (figure: Figure, step: TalkStep): Arrangement => {
    const known = arranged.get(step);
    if (known) return known;
    const views = ["", ...(step.builds ?? [])].map((_, build) => {
      const view = viewOf(figure, queryOf(step, build));
      const words = {
        headline: locale.text(step.headline),
        source: view.source,
        change: changeIn(step, build, view),
      };
      return (made: Arrangement) => layoutSlide(words, locale.language, view.figure, made).share;
    });
    const made = arrangementOf((each) => Math.min(...views.map((shareOf) => shareOf(each))));
    arranged.set(step, made);
    return made;
  };
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
    const view = viewOf(figure, query);
    const frame: Frame = {
      ...view,
      step: at.step,
      build: at.build,
      headline: step.headline,
      lit: litIn(view.figure, step.marks ?? []),
      change: changeIn(step, at.build, view),
      arrangement: arrange(figure, step),
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
