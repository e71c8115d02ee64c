import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { BoundFigure } from "../figures/figure.ts";
import { markBeside } from "../plot/markBeside.ts";
import { type Attention, AttentionProvider } from "../plot/marks.tsx";
import { RUNGS } from "../plot/rungs.ts";
import { useRungs } from "../plot/useRungs.ts";
import { bringInSight } from "./inSight.ts";
import { Moves } from "./Moves.tsx";
import { Rungs } from "./Rungs.tsx";
import { gone, step, type Walk } from "./walk.ts";
import { Zoom } from "./zoom/Zoom.tsx";

interface Props {
  readonly figure: BoundFigure;
  /** The chosen mark, by its own id. */
  readonly chosen: string | undefined;
  /** The one that was chosen last, where the picture may be a frame behind. */
  readonly latest?: RefObject<string | undefined>;
  onChoose(id: string | undefined, byKeyboard: boolean): void;
  /** Picks a mark out beside the chosen one, where a figure knows what that is. */
  onBeside?(id: string): void;
  /** The keyboard has come to a mark. */
  onReach?(id: string): void;
}

interface Reached extends Walk {
  readonly mark: HTMLElement | SVGElement;
}

/** Times its width from which a drawing cannot be read on one sheet of paper. */
const LONG = 1.7;
/** px between pressing and letting go that a click may have. */
const STILL = 6;

/**
 * A figure that can be asked. One tab stop; arrows move between marks (how, is
 * in walk.ts), Enter opens one, Escape leaves. In a network Enter goes there and
 * the walk goes on; a second Enter leads into the panel.
 */
export function Picture({ figure, chosen, latest, onChoose, onBeside, onReach }: Props) {
  const [ref, rungs] = useRungs();
  const [pointed, setPointed] = useState<string>();
  const size = useMemo(() => {
    const [rung, ...others] = rungs ?? [];
    if (!rung || others.length > 0) return undefined;
    return { width: RUNGS[rung], height: figure.height(RUNGS[rung]) };
  }, [figure, rungs]);
  const last = useRef<string>(undefined);
  const now = useRef<string>(undefined);
  const trail = useRef<readonly string[]>([]);
  const ids = useMemo(
    () => figure.marks.filter(({ isLink, arrows }) => !isLink || arrows).map(({ id }) => id),
    [figure],
  );
  const walks = figure.marks.some(({ group }) => group !== undefined);
  const drawn = useRef(chosen);
  useEffect(() => {
    drawn.current = chosen;
  }, [chosen]);
  const asked = latest ?? drawn;
  const ask = (id: string | undefined, byKeyboard: boolean) => {
    asked.current = id;
    onChoose(id, byKeyboard);
  };
  const stop = [chosen, last.current, ids[0]].find((id) => id !== undefined && ids.includes(id));
  const attention: Attention = {
    chosen,
    pointed,
    tabStop: stop,
    choose(id, beside) {
      const { current } = asked;
      if (beside && onBeside && current !== undefined && current !== id) onBeside(id);
      else ask(id === current ? undefined : id, false);
    },
    point(id) {
      now.current = id;
      if (id !== undefined) last.current = id;
      setPointed(id);
    },
  };
  // Nodes answer for themselves; lines, and what a pointer is only near to, are found here.
  const meant = useRef<string>(undefined);
  const mean = (id: string | undefined) => {
    // Who left a line for a node is at that node already.
    if (id !== meant.current && (id !== undefined || now.current === meant.current))
      attention.point(id);
    meant.current = id;
  };
  const pressed = useRef({ x: 0, y: 0 });
  const onClick = ({ currentTarget, nativeEvent }: MouseEvent<HTMLElement>) => {
    // A hand that moved the picture or a mark has chosen nothing.
    const { x, y } = pressed.current;
    if (Math.hypot(nativeEvent.clientX - x, nativeEvent.clientY - y) > STILL) return;
    const id = markMeant(currentTarget, nativeEvent as PointerEvent);
    if (id !== undefined) attention.choose(id, nativeEvent.shiftKey);
  };
  /** The mark that a key leads to; what a picture of this size has no room for is passed over. */
  const reach = (root: Element, from: Walk, key: string): Reached | undefined => {
    const next = step(figure.marks, from, key);
    if (!next) return undefined;
    // Of thousands of marks only those at hand are elements: being pointed at makes it one.
    if (!markIn(root, next.at)) flushSync(() => attention.point(next.at));
    const mark = markIn(root, next.at);
    if (mark) return { ...next, mark };
    return next.at === from.at ? undefined : reach(root, next, key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { currentTarget: root, key } = event;
    const mark = (event.target as Element).closest<HTMLElement | SVGElement>("[data-mark]");
    const id = mark?.getAttribute("data-mark") ?? undefined;
    const from = id === undefined ? undefined : { at: id, trail: trail.current };
    const next = from && reach(root, from, key);
    if (next) {
      trail.current = next.trail;
      // Far out of an enlarged picture, the page would be scrolled to where it is not seen.
      next.mark.focus({ preventScroll: figure.sight !== undefined });
      if (key === "Backspace" && asked.current !== undefined) ask(next.at, false);
    } else if (from && (key === "Enter" || key === " ")) {
      trail.current = gone(from).trail;
      if (event.shiftKey) attention.choose(from.at, true);
      else ask(from.at, from.at === asked.current || !walks);
    } else if (key === "Escape") {
      if (asked.current === undefined) (event.target as HTMLElement | SVGElement).blur();
      else ask(undefined, true);
    } else if (!from && key.startsWith("Arrow")) {
      // A pointer that was on no mark has left the focus with the picture as a whole.
      root.querySelector<SVGElement>('[data-mark][tabindex="0"]')?.focus();
    } else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (!event.shiftKey) return;
    // It would mark the words of the page up to here; the focus goes where it would have gone.
    event.preventDefault();
    const under = (event.target as Element).closest<HTMLElement | SVGElement>("[tabindex]");
    under?.focus({ preventScroll: true });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const mark = target.closest("[data-mark]:focus-visible");
    const id = mark?.getAttribute("data-mark");
    if (!mark || !id) return;
    bringInSight(mark);
    onReach?.(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the marks, which are buttons
    <div
      ref={ref}
      className="picture"
      data-long={(size && size.height > LONG * size.width) || undefined}
      data-empty={figure.marks.length === 0 || undefined}
      data-pointed={pointed !== undefined || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onPointerMove={({ currentTarget, nativeEvent }) =>
        mean(markMeant(currentTarget, nativeEvent))
      }
      onPointerLeave={() => mean(undefined)}
      onPointerDown={({ clientX: x, clientY: y }) => {
        pressed.current = { x, y };
      }}
      onMouseDown={onMouseDown}
      onClick={onClick}
    >
      <AttentionProvider value={attention}>
        {rungs && (
          <Zoom figure={figure} size={size} chosen={chosen}>
            <Moves figure={figure}>
              <Rungs figure={figure} rungs={rungs} />
            </Moves>
          </Zoom>
        )}
      </AttentionProvider>
    </div>
  );
}

/** Id of the line under a pointer, or of the mark beside it; `undefined` on a mark that answers itself. */
function markMeant(root: Element, event: PointerEvent): string | undefined {
  const under = (event.target as Element).closest("[data-line]");
  const mark = under ?? markBeside(root, event);
  return mark?.getAttribute("data-mark") ?? undefined;
}

function markIn(root: Element, id: string): HTMLElement | SVGElement | null {
  return root.querySelector(`[data-mark="${CSS.escape(id)}"]`);
}
