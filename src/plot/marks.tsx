import { createContext, type MouseEvent, type ReactNode, type SVGProps, useContext } from "react";
import { hundredths } from "./rounding.ts";

/** What the reader is doing with the marks of one picture. */
export interface Attention {
  /** The mark whose claims are open; in the address. */
  readonly chosen: string | undefined;
  /** Ids of all marks pointed at together, as a step of a talk does; absent where it is the chosen one alone. */
  readonly lit?: readonly string[];
  /** The mark under the pointer or the keyboard; leaves no trace. */
  readonly pointed: string | undefined;
  /** The one mark that the Tab key reaches. */
  readonly tabStop: string | undefined;
  /** @param beside true to pick it out beside what is chosen */
  choose(id: string, beside?: boolean): void;
  point(id: string | undefined): void;
}

const nobody: Attention = {
  chosen: undefined,
  pointed: undefined,
  tabStop: undefined,
  choose: () => {},
  point: () => {},
};

const AttentionContext = createContext<Attention | undefined>(undefined);

/** Around a picture that can be asked; without it marks are plain shapes, as in a file. */
export const AttentionProvider = AttentionContext.Provider;

export function useAttention(): Attention {
  return useContext(AttentionContext) ?? nobody;
}

/** What stands out in a picture, and what steps back for it. */
export interface Emphasis {
  /** Ids of what is chosen or, where nothing is, of the mark under pointer or keyboard. */
  readonly ids: readonly string[];
  isChosen(id: string): boolean;
  /** Chosen, or under pointer or keyboard. */
  isAttended(id: string): boolean;
  stepsBack(id: string): boolean;
}

export function useEmphasis(): Emphasis {
  const { chosen, lit, pointed } = useAttention();
  const kept = lit ?? (chosen === undefined ? [] : [chosen]);
  const ids = kept.length > 0 || pointed === undefined ? kept : [pointed];
  return {
    ids,
    isChosen: (id) => kept.includes(id),
    isAttended: (id) => id === pointed || kept.includes(id),
    stepsBack: (id) => ids.length > 0 && !ids.includes(id),
  };
}

/** Whether there is somebody to ask: not so in a file or on a poster. */
export function useIsAsked(): boolean {
  return useContext(AttentionContext) !== undefined;
}

/**
 * A line between two marks. The keyboard and the ear reach it through the marks
 * at its ends, a pointer through the picture, which knows what is near it.
 */
export function LinkMark({ id, children }: { id: string; children: ReactNode }) {
  return (
    <g data-mark={id} data-line="">
      {children}
    </g>
  );
}

/** The same of one stroke: where there are hundreds, each element is styled at every choice. */
export function LineMark({ id, ...path }: { id: string } & SVGProps<SVGPathElement>) {
  return <path data-mark={id} data-line="" {...path} />;
}

/** What makes a mark of its own answer. */
function answering(id: string, { chosen, tabStop, choose, point }: Attention) {
  return {
    "aria-pressed": chosen === id,
    tabIndex: tabStop === id ? 0 : -1,
    onClick: (event: MouseEvent) => choose(id, event.shiftKey),
    onPointerEnter: () => point(id),
    onPointerLeave: () => point(undefined),
    onFocus: () => point(id),
    onBlur: () => point(undefined),
  };
}

interface WordMarkProps {
  readonly id: string;
  readonly status?: string | undefined;
  /** Steps back while something else is attended to. */
  readonly faint?: boolean;
  readonly children: string;
}

/** A mark made of words, in a picture that is text. */
export function WordMark({ id, status, faint, children }: WordMarkProps) {
  const attention = useContext(AttentionContext);
  const data = { "data-mark": id, "data-status": status, "data-faint": faint || undefined };
  if (!attention) return <span {...data}>{children}</span>;
  return (
    <button type="button" {...data} {...answering(id, attention)}>
      {children}
    </button>
  );
}

interface MarkProps {
  /** Id of the model record this mark stands for. */
  readonly id: string;
  readonly status?: string | undefined;
  /** What is said when the mark is reached. */
  readonly label: string;
  /** px of the drawing where the mark has its own origin; absent where its shapes know their places. */
  readonly at?: readonly [x: number, y: number];
  /** Of its shapes: words that step back stay legible, in a softer ink. */
  readonly opacity?: number;
  /** What is written at the mark: beside it, as its name says the same in full. `null` where there is none just now. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}

/** A shape that leads to what it rests on: by pointer, by touch and by keyboard. */
export function Mark({ id, status, label, at, opacity, words, children }: MarkProps) {
  const attention = useContext(AttentionContext);
  const transform = at && `translate(${hundredths(at[0])} ${hundredths(at[1])})`;
  const mark = (
    <g
      data-mark={id}
      data-status={status}
      role={attention ? "button" : "img"}
      aria-label={label}
      opacity={opacity}
      {...(words === undefined && { transform })}
      {...(attention && answering(id, attention))}
    >
      {children}
    </g>
  );
  if (words === undefined) return mark;
  return (
    <g transform={transform} data-worded="">
      {mark}
      {words && <g aria-hidden="true">{words}</g>}
    </g>
  );
}
