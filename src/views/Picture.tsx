import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { type Attention, AttentionProvider } from "../plot/marks.tsx";
import { useRungs } from "../plot/useRungs.ts";
import { Rungs } from "./Rungs.tsx";

interface Props {
  readonly figure: BoundFigure;
  /** The chosen mark, by its own id. */
  readonly chosen: string | undefined;
  onChoose(id: string | undefined, byKeyboard: boolean): void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A figure that can be asked. One tab stop; arrows move between marks in
 * reading order, Home and End to the ends, Enter opens, Escape leaves.
 */
export function Picture({ figure, chosen, onChoose }: Props) {
  const [ref, rungs] = useRungs();
  const [pointed, setPointed] = useState<string>();
  const last = useRef<string>(undefined);
  const ids = useMemo(() => figure.marks.map(({ id }) => id), [figure]);
  const stop = [chosen, last.current, ids[0]].find((id) => id !== undefined && ids.includes(id));
  const attention: Attention = {
    chosen,
    pointed,
    tabStop: stop,
    choose: (id) => onChoose(id === chosen ? undefined : id, false),
    point(id) {
      if (id !== undefined) last.current = id;
      setPointed(id);
    },
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const mark = (event.target as Element).closest("[data-mark]");
    const id = mark?.getAttribute("data-mark");
    if (!mark || id === null || id === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = ids.indexOf(id);
    const step = STEPS[event.key];
    let next: number | undefined;
    if (step !== undefined) next = (at + step + ids.length) % ids.length;
    else if (event.key === "Home") next = 0;
    else if (event.key === "End") next = ids.length - 1;
    else if (event.key === "Enter" || event.key === " ") onChoose(id, true);
    else if (event.key === "Escape") {
      if (chosen === undefined) (mark as SVGElement).blur();
      else onChoose(undefined, true);
    } else return;
    event.preventDefault();
    if (next !== undefined)
      event.currentTarget
        .querySelector<SVGElement>(`[data-mark="${CSS.escape(ids[next] ?? "")}"]`)
        ?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the marks, which are buttons
    <div ref={ref} className="picture" onKeyDown={onKeyDown}>
      <AttentionProvider value={attention}>
        {rungs && <Rungs figure={figure} rungs={rungs} />}
      </AttentionProvider>
    </div>
  );
}
