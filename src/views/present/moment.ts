import { createParser, parseAsString } from "nuqs/server";
import { type Shared, shared } from "../../figures/shared.ts";
import { flag, readQuery, withValues } from "../../url/query.ts";

/** Where a talk is, as audience and speaker see it. All of it is in the address. */
export interface Moment {
  /** From 0. */
  readonly step: number;
  /** Builds of the step that are shown. */
  readonly build: number;
  /** Query of the figure once somebody has changed it; `undefined` while it is the deck's own. */
  readonly live: string | undefined;
  /** How far down a drawing higher than its room is moved, in thousandths; `undefined` where its marks put it. */
  readonly look: number | undefined;
  /** All but the marks pointed at steps back. */
  readonly dim: boolean;
  readonly blank: boolean;
  /** The address of the view as a code to be photographed. */
  readonly code: boolean;
  /** How English numbers are read; the key is every page's. */
  readonly numerals: Shared["numerals"];
}

export const BEGINNING: Moment = {
  step: 0,
  build: 0,
  live: undefined,
  look: undefined,
  dim: false,
  blank: false,
  code: false,
  numerals: "western",
};

export const MAX_LIVE = 2000;
const MAX_STEP = 999;

const whole = (most: number) =>
  createParser({
    parse: (text) => (/^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : null),
    serialize: String,
  });

/** Keys of the address; steps are counted from 1 there. */
const shape = {
  step: whole(MAX_STEP).withDefault(1),
  build: whole(MAX_STEP).withDefault(0),
  live: parseAsString,
  look: whole(1000),
  dim: flag,
  blank: flag,
  code: flag,
  numerals: shared.numerals,
};

export function readMoment(query: URLSearchParams): Moment {
  const { step, build, live, look, ...rest } = readQuery(shape, query);
  return {
    step: Math.max(0, step - 1),
    build,
    live: live === null || live.length > MAX_LIVE ? undefined : live,
    look: look ?? undefined,
    ...rest,
  };
}

/**
 * The query with this moment in it; what it does not name stays. One moment has
 * one address, whatever led to it: its keys come last and in their order.
 */
export function writeMoment(query: URLSearchParams, moment: Moment): URLSearchParams {
  const { step, build, live = null, look = null, dim, blank, code, numerals } = moment;
  const others = new URLSearchParams(query);
  for (const key of Object.keys(shape)) others.delete(key);
  const values = { step: step + 1, build, live, look, dim, blank, code, numerals };
  return withValues(shape, others, values);
}

export function sameMoment(a: Moment, b: Moment): boolean {
  return (Object.keys(BEGINNING) as (keyof Moment)[]).every((key) => a[key] === b[key]);
}

/** What a speaker does to a talk. */
export type Act =
  | { readonly kind: "next" | "back" | "first" | "last" | "dim" | "blank" | "code" | "deck" }
  /** To a step, from 0. */
  | { readonly kind: "go"; readonly step: number }
  | {
      readonly kind: "live";
      readonly query: string;
      readonly numerals?: Moment["numerals"] | undefined;
    }
  | { readonly kind: "look"; readonly at: number };

/**
 * The moment after an act. A blank screen is first lit again, whatever the
 * clicker says; another step begins with the deck's own view.
 *
 * @param builds how many builds each step has
 */
export function move(moment: Moment, act: Act, builds: readonly number[]): Moment {
  const last = Math.max(0, builds.length - 1);
  const buildsOf = (step: number) => builds[step] ?? 0;
  const to = (step: number, build = 0): Moment => {
    const at = Math.min(Math.max(step, 0), last);
    const { dim, numerals } = moment;
    return { ...BEGINNING, dim, numerals, step: at, build: Math.min(build, buildsOf(at)) };
  };
  const now = within(moment, builds);
  switch (act.kind) {
    case "dim":
    case "blank":
    case "code":
      return { ...now, [act.kind]: !now[act.kind] };
    case "live":
      if (act.query.length > MAX_LIVE) return now;
      return { ...now, live: act.query, numerals: act.numerals ?? now.numerals };
    case "look":
      return { ...now, look: Math.min(1000, Math.max(0, Math.round(act.at))) };
    case "deck":
      return { ...to(now.step, now.build), dim: false };
  }
  if (now.blank) return { ...now, blank: false };
  switch (act.kind) {
    case "next":
      if (now.build < buildsOf(now.step)) return to(now.step, now.build + 1);
      return now.step < last ? to(now.step + 1) : now;
    case "back":
      if (now.build > 0) return to(now.step, now.build - 1);
      return now.step > 0 ? to(now.step - 1, buildsOf(now.step - 1)) : now;
    case "first":
      return to(0);
    case "last":
      return to(last);
    case "go":
      return to(act.step);
  }
}

/** A moment from an address or another window, in a deck that may have fewer steps. */
export function within(moment: Moment, builds: readonly number[]): Moment {
  const step = Math.min(moment.step, Math.max(0, builds.length - 1));
  const build = step === moment.step ? Math.min(moment.build, builds[step] ?? 0) : 0;
  return step === moment.step && build === moment.build ? moment : { ...moment, step, build };
}
