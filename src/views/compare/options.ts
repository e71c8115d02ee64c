import { FIGURES, type FigureId } from "../../figures/ids.ts";
import { shared } from "../../figures/shared.ts";
import { type ValuesOf, written } from "../../url/query.ts";
import { readState, type State, writeState } from "../../url/state.ts";

export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

function isState(text: string): boolean {
  return readState(text, FIGURES) !== undefined;
}

/** The address of two states side by side: each is one value. Colours, numerals and model are the page's. */
export const options = {
  theme: shared.theme,
  numerals: shared.numerals,
  model: shared.model,
  left: written(isState),
  right: written(isState),
};

/** Keys that both halves have from the page. */
export const OF_PAGE = ["theme", "numerals", "model"] as const;

/** What stands there before anything is chosen. */
const FIRST: Record<Side, string> = { left: FIGURES[0], right: FIGURES[1] };

export function stateIn(values: ValuesOf<typeof options>, side: Side): State<FigureId> {
  const state = readState(values[side], FIGURES) ?? readState(FIRST[side], FIGURES);
  if (!state) throw new Error(`“${FIRST[side]}” is no figure.`);
  for (const key of OF_PAGE) state.query.delete(key);
  return state;
}

/** A state as it is written into the address of the page; the one that stands there anyway is left out. */
export function writtenState(state: State<FigureId>, side: Side): string {
  const query = new URLSearchParams(state.query);
  for (const key of [...OF_PAGE, "v"]) query.delete(key);
  const written = writeState({ figure: state.figure, query });
  return written === FIRST[side] ? "" : written;
}
