import { writeQuery } from "./write.ts";

/** A figure in some state, as it stands inside another address. */
export interface State<Figure extends string> {
  readonly figure: Figure;
  /** Its options, focus and lens; what is the page's own is not in it. */
  readonly query: URLSearchParams;
}

/** `flows` or `flows?reading=people` → the state; `undefined` where that is no figure. */
export function readState<Figure extends string>(
  text: string,
  figures: readonly Figure[],
): State<Figure> | undefined {
  const cut = text.indexOf("?");
  const name = cut < 0 ? text : text.slice(0, cut);
  const figure = figures.find((known) => known === name);
  if (figure === undefined) return undefined;
  return { figure, query: new URLSearchParams(cut < 0 ? "" : text.slice(cut + 1)) };
}

export function writeState({ figure, query }: State<string>): string {
  return query.size === 0 ? figure : `${figure}?${writeQuery(query)}`;
}
