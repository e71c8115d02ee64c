import { Component, createRef, type ReactNode } from "react";
import { isStill } from "../camera/motion.ts";
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
 * links come when they have arrived. No motion for who wants none.
 */
export class Moves extends Component<Props> {
  readonly root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ figure }: Props): Before | null {
    const { current } = this.root;
    const now = readingOf(this.props.figure);
    if (!current || now === undefined || readingOf(figure) === now) return null;
    if (isStill() || document.hidden) return null;
    const nodes = nodesIn(current, figure);
    return nodes.length > MOST ? null : new Map(nodes.map((node) => [idOf(node), middleOf(node)]));
  }

  override componentDidUpdate(_: Props, __: unknown, before: Before | null): void {
    const { current } = this.root;
    if (!before || !current) return;
    const nodes = nodesIn(current, this.props.figure).slice(0, MOST);
    // Everything is measured before anything is moved: the page is laid out once.
    const places = nodes.map(middleOf);
    const enlarged = current.querySelector("svg")?.getScreenCTM()?.a ?? 1;
    for (const [index, node] of nodes.entries()) {
      const from = before.get(idOf(node));
      const to = places[index];
      if (from && to) move(node, [(from[0] - to[0]) / enlarged, (from[1] - to[1]) / enlarged]);
    }
    for (const other of current.querySelectorAll(LATER)) appear(other);
  }

  override render(): ReactNode {
    return <div ref={this.root}>{this.props.children}</div>;
  }
}

/** What comes when nodes have arrived, with their words: groups of links. */
const LATER = "svg > [aria-hidden], svg > g > [aria-hidden]";

/** Of a network; bars that count something else in another reading are other bars. */
function readingOf({ controls, marks }: BoundFigure): unknown {
  return marks[0]?.ties && controls.find(({ key }) => key === "reading")?.value;
}

function nodesIn(root: Element, { marks }: BoundFigure): Element[] {
  const links = new Set(marks.filter(({ isLink }) => isLink).map(({ id }) => id));
  return [...root.querySelectorAll("[data-mark]")].filter((mark) => !links.has(idOf(mark)));
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

function move(mark: Element, [x, y]: Point): void {
  // Beside the transform that puts it in its place.
  const translate = [`${x}px ${y}px`, "none"];
  (mark.closest("[data-worded]") ?? mark).animate(
    { translate },
    { duration: MOVE_MS, easing: EASE },
  );
}

function appear(element: Element): void {
  element.animate(
    { opacity: [0, 0, 1], offset: [0, 0.6, 1] },
    { duration: MOVE_MS * 1.4, easing: "linear" },
  );
}
