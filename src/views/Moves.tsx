import { Component, createRef, type ReactNode } from "react";
import type { BoundFigure } from "../figures/figure.ts";

interface Props {
  readonly figure: BoundFigure;
  readonly children: ReactNode;
}

type Point = readonly [x: number, y: number];
type Before = ReadonlyMap<string, Point>;

const MOVE_MS = 450;
const EASE = "cubic-bezier(0.3, 0, 0.1, 1)";
/** Marks beyond which nobody follows one of them. */
const MOST = 300;

/**
 * Turned to another reading, marks go from where they were to where they are;
 * links and words come when they have arrived. No motion for who wants none.
 */
export class Moves extends Component<Props> {
  readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ figure }: Props): Before | null {
    const { current } = this.root;
    if (!current || readingOf(figure) === readingOf(this.props.figure)) return null;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden) return null;
    const marks = marksIn(current);
    return marks.length > MOST ? null : new Map(marks.map((mark) => [idOf(mark), middleOf(mark)]));
  }

  override componentDidUpdate(_: Props, __: unknown, before: Before | null): void {
    const { current } = this.root;
    if (!before || !current) return;
    const moves = marksIn(current)
      .slice(0, MOST)
      .map((mark) => ({ mark, to: middleOf(mark) }));
    for (const { mark, to } of moves) {
      const from = before.get(idOf(mark));
      if (!from) appear(mark);
      else move(mark, [from[0] - to[0], from[1] - to[1]]);
    }
    for (const other of current.querySelectorAll(OTHERS)) appear(other);
  }

  override render(): ReactNode {
    return <div ref={this.root}>{this.props.children}</div>;
  }
}

/** Buttons; what lies between two of them is a link. */
const MARKS = "[data-mark][aria-pressed]";
const OTHERS =
  "[data-mark]:not([aria-pressed]), svg > text, [aria-hidden] > g, [aria-hidden] > text";

function readingOf({ controls }: BoundFigure): unknown {
  return controls.find(({ key }) => key === "reading")?.value;
}

function marksIn(root: Element): Element[] {
  return [...root.querySelectorAll(MARKS)];
}

function idOf(mark: Element): string {
  return mark.getAttribute("data-mark") ?? "";
}

/** Of the shape itself: the words of a mark may be much larger than it is. */
function middleOf(mark: Element): Point {
  const shape = mark.querySelector("circle, rect[rx], path") ?? mark;
  const { left, top, width, height } = shape.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** @param off px on the screen; a drawing may be enlarged */
function move(mark: Element, [x, y]: Point): void {
  const enlarged = (mark as SVGGElement).ownerSVGElement?.getScreenCTM()?.a ?? 1;
  const from = `translate(${x / enlarged}px, ${y / enlarged}px)`;
  mark.animate({ transform: [from, "none"] }, { duration: MOVE_MS, easing: EASE });
}

function appear(element: Element): void {
  element.animate(
    { opacity: [0, 0, 1], offset: [0, 0.6, 1] },
    { duration: MOVE_MS * 1.4, easing: "linear" },
  );
}
