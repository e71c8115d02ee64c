import { shared } from "../../figures/shared.ts";
import { withValues } from "../../url/query.ts";
import type { Frame } from "./frames.ts";
import type { Act, Moment } from "./moment.ts";

/** Points at a mark, or at none. */
export function pointing({ query }: Frame, id: string | undefined): Act {
  return { kind: "live", query: withValues(shared, query, { focus: id ?? "" }).toString() };
}

/** What Escape takes back of what the audience sees, one thing at a time; `undefined` where nothing is left. */
export function topLevel(moment: Moment, frame: Frame | undefined): Act | undefined {
  if (moment.code) return { kind: "code" };
  if (moment.blank) return { kind: "blank" };
  if (moment.dim) return { kind: "dim" };
  return frame?.figure.focus && moment.live !== undefined ? pointing(frame, undefined) : undefined;
}

/** Closes a list of choices that stands open; `false` where none does. */
export function closeList(panel: HTMLElement | null): boolean {
  const list = panel?.querySelector<HTMLDetailsElement>("details.checks[open]");
  list?.removeAttribute("open");
  return list !== null && list !== undefined;
}
