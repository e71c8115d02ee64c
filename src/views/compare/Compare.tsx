import { useMemo, useState } from "react";
import type { FigureId } from "../../figures/ids.ts";
import { junkIn, readQuery, withValues } from "../../url/query.ts";
import type { State } from "../../url/state.ts";
import { FigureMissing } from "../FigureMissing.tsx";
import { JunkNotice } from "../JunkNotice.tsx";
import { PageProvider, usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { counterpart } from "./counterpart.ts";
import { Half } from "./Half.tsx";
import { OF_PAGE, options, SIDES, type Side, stateIn, writtenState } from "./options.ts";
import { useBothInSight } from "./useBothInSight.ts";
import { useHalf } from "./useHalf.ts";
import { useTwin } from "./useTwin.ts";

type How = { readonly replace: boolean };

/** Any two states of any two figures, side by side under one address. */
export default function Compare() {
  const page = usePage();
  const { query, locale, reading, choose, href, route } = page;
  const { say } = locale;
  const values = useMemo(() => readQuery(options, query), [query]);
  const halves = {
    left: useHalf(stateIn(values, "left")),
    right: useHalf(stateIn(values, "right")),
  };
  const { left, right } = halves;
  const twin = useTwin(halves);
  useBothInSight(halves);
  // An address with marks in focus brings the first of them before the eyes.
  const [reached] = useState(() => SIDES.find((side) => halves[side].state.query.has("focus")));
  const [one, two] = [left.bound?.caption.title ?? "", right.bound?.caption.title ?? ""];
  useReady(
    left.bound && right.bound
      ? `${say("compare.title", { left: one, right: two })} – ${locale.text(reading.model.title)}`
      : "",
    say("compare.lead"),
  );
  const set = (next: Partial<Record<Side, State<FigureId>>>, how?: How) => {
    const written = SIDES.flatMap((side) => {
      const state = next[side];
      return state ? [[side, writtenState(state, side)]] : [];
    });
    choose(withValues(options, query, Object.fromEntries(written)), how);
  };
  /** Another query for one half. What it puts in focus comes into focus in the other as well. */
  const chooseIn = (side: Side, next: URLSearchParams, how?: How) => {
    const ofPage = new URLSearchParams(query);
    for (const key of OF_PAGE) {
      const value = next.get(key);
      if (value === query.get(key)) continue;
      if (value === null) ofPage.delete(key);
      else ofPage.set(key, value);
      return choose(ofPage, how);
    }
    const other = side === "left" ? "right" : "left";
    const [own, others] = [halves[side], halves[other]];
    const mine = { figure: own.state.figure, query: next };
    const focus = next.get("focus") ?? "";
    if (focus === (own.state.query.get("focus") ?? "")) return set({ [side]: mine }, how);
    const mark = own.bound?.marks.find(({ id }) => id === focus);
    const linked = mark && others.bound && counterpart(mark, others.bound.marks);
    const theirs = new URLSearchParams(others.state.query);
    if (linked) theirs.set("focus", linked.id);
    else theirs.delete("focus");
    set({ [side]: mine, [other]: { figure: others.state.figure, query: theirs } }, how);
  };
  if (left.error || right.error)
    return <FigureMissing onRetry={() => [left.retry(), right.retry()]} />;
  if (!left.bound || !right.bound) return <div className="wait" aria-busy="true" />;
  const junk = [...junkIn(options, query), ...left.bound.junk, ...right.bound.junk];
  return (
    <>
      <JunkNotice junk={junk} />
      <h1 className="compare-title">
        <span>{one}</span>
        <span className="visually-hidden"> – </span>
        <span>{two}</span>
      </h1>
      <p className="compare-tools">
        <button type="button" onClick={() => set({ left: right.state, right: left.state })}>
          <span aria-hidden="true">⇄</span> {say("compare.swap")}
        </button>
      </p>
      <div className="compare" {...twin}>
        {SIDES.map((side) => {
          const { bound, query: own } = halves[side];
          const rest = halves[side === "left" ? "right" : "left"];
          if (!bound) return null;
          return (
            <PageProvider
              key={side}
              value={{ ...page, query: own, choose: (next, how) => chooseIn(side, next, how) }}
            >
              <Half
                side={side}
                figure={bound}
                isReached={side === reached}
                onFigure={(figure) => set({ [side]: { figure, query: new URLSearchParams() } })}
                without={href(
                  { view: "explore", language: route.language, figure: rest.state.figure },
                  rest.state.query,
                )}
              />
            </PageProvider>
          );
        })}
      </div>
    </>
  );
}
