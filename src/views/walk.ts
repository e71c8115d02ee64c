import type { Arrows, MarkFacts } from "../figures/figure.ts";

/** Where the keyboard is among the marks of one picture. */
export interface Walk {
  /** The mark that has the focus. */
  readonly at: string;
  /** Marks gone from, oldest first; the last is the one whose ties are walked. */
  readonly trail: readonly string[];
}

const NEXT: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Where a key leads. Arrows that a mark has of its own lead where it says. Marks
 * without ties are walked in reading order by every arrow. In a network left and
 * right walk through what the last mark gone to is tied to, up and down stay in
 * its column, Page Up and Page Down go to the next one, Backspace goes back.
 * `undefined` where the key leads nowhere.
 */
export function step(marks: readonly MarkFacts[], walk: Walk, key: string): Walk | undefined {
  const nodes = marks.filter(({ isLink }) => !isLink);
  const here = marks.find(({ id }) => id === walk.at);
  if (!here || nodes.length === 0) return undefined;
  if (key === "Home") return goTo(nodes[0]);
  if (key === "End") return goTo(nodes.at(-1));
  const by = NEXT[key];
  if (key in (here.arrows ?? {})) return ownStep(here, walk, key as keyof Arrows);
  if (!nodes.some(({ group }) => group !== undefined))
    return by === undefined ? undefined : goTo(cycled(nodes, nodes.indexOf(here), by));
  if (key === "PageDown" || key === "PageUp")
    return goTo(inNextGroup(nodes, here, key === "PageDown" ? 1 : -1));
  if (key === "Backspace") {
    const back = walk.trail.at(walk.at === walk.trail.at(-1) ? -2 : -1);
    if (back === undefined) return undefined;
    return { at: back, trail: walk.trail.slice(0, walk.trail.lastIndexOf(back) + 1) };
  }
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column = nodes.filter(({ group }) => group === here.group);
    return goTo(cycled(column, column.indexOf(here), by ?? 0));
  }
  if (by === undefined) return undefined;
  const origin = walk.trail.at(-1) ?? walk.at;
  const ties = marks.find(({ id }) => id === origin)?.ties ?? [];
  const others = nodes.filter(({ id }) => ties.some(({ to }) => to === id));
  const place = others.indexOf(here);
  const next = place < 0 && by < 0 ? others.at(-1) : cycled(others, place, by);
  return next && { at: next.id, trail: walk.trail.length === 0 ? [origin] : walk.trail };
}

/** Where left and right go by ties, up and down begin a new walk; where no arrow does, Backspace finds the way back. */
function ownStep({ id, arrows }: MarkFacts, { trail }: Walk, key: keyof Arrows): Walk {
  return { at: arrows?.[key] ?? id, trail: arrows?.ArrowLeft === undefined ? [] : trail };
}

/** What arrows do in a picture, as the message that says so. */
export function keysOf(marks: readonly MarkFacts[]) {
  if (!marks.some(({ group }) => group !== undefined)) return "panel.keys";
  const [first] = marks;
  if (first?.arrows?.ArrowLeft !== undefined) return "panel.walk.cells";
  return first?.arrows ? "panel.walk.lines" : "panel.walk";
}

/** Going to a mark makes it the one whose ties are walked. */
export function gone(walk: Walk): Walk {
  return walk.trail.at(-1) === walk.at ? walk : { ...walk, trail: [...walk.trail, walk.at] };
}

function goTo(mark: MarkFacts | undefined): Walk | undefined {
  return mark && { at: mark.id, trail: [] };
}

function cycled<T>(items: readonly T[], at: number, by: number): T | undefined {
  return items[(at + by + items.length) % items.length];
}

function inNextGroup(nodes: readonly MarkFacts[], { group }: MarkFacts, by: number) {
  const groups = [...new Set(nodes.map((node) => node.group))];
  const next = cycled(groups, groups.indexOf(group), by);
  return nodes.find((node) => node.group === next);
}
