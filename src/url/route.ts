/** What an address shows, without its query. */
export type Route<Language extends string, Figure extends string> =
  | { readonly view: "overview"; readonly language: Language }
  | { readonly view: "explore"; readonly language: Language; readonly figure: Figure }
  | { readonly view: "embed"; readonly language: Language; readonly figure: Figure }
  | { readonly view: Plain; readonly language: Language }
  /** Without a deck: the list of them. */
  | { readonly view: "present"; readonly language: Language; readonly deck?: string | undefined };

/** Pages that are one of their kind. */
const PLAIN = ["sources", "compose", "not-stated", "glossary", "compare"] as const;
type Plain = (typeof PLAIN)[number];

/** What there is to go to; the first language and the first figure are the defaults. */
export interface Site<Language extends string, Figure extends string> {
  readonly languages: readonly [Language, ...Language[]];
  readonly figures: readonly [Figure, ...Figure[]];
  readonly decks: readonly string[];
}

/** Stands for every deck of the reader's own; which one, the rest of the address says. */
export const OWN_DECK = "mine";

/** A part of an address that leads nowhere; the nearest good view stands in its place. */
export interface Lost {
  readonly part: "language" | "page" | "figure" | "deck";
  readonly value: string;
}

export interface Arrival<Language extends string, Figure extends string> {
  readonly route: Route<Language, Figure>;
  readonly lost?: Lost | undefined;
}

/**
 * Path below the site's root → the nearest good view. The root itself is the
 * overview in the first language.
 */
export function readRoute<Language extends string, Figure extends string>(
  path: string,
  site: Site<Language, Figure>,
): Arrival<Language, Figure> {
  const { languages, figures, decks } = site;
  const [first, page, id, ...rest] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const overview = (language: Language, lost?: Lost): Arrival<Language, Figure> => ({
    route: { view: "overview", language },
    lost,
  });
  if (first === undefined || first === "index.html") return overview(languages[0]);
  const language = languages.find((known) => known === first);
  if (language === undefined) {
    if (page === undefined) return overview(languages[0], { part: "page", value: first });
    const same = [languages[0], page, id].filter((part) => part !== undefined).join("/");
    return { ...readRoute(same, site), lost: { part: "language", value: first } };
  }
  if (page === undefined) return overview(language);
  const plain = PLAIN.find((known) => known === page);
  if (plain && id === undefined) return { route: { view: plain, language }, lost: undefined };
  if (page === "present" && rest.length === 0) {
    const deck = [...decks, OWN_DECK].find((known) => known === id);
    return {
      route: { view: page, language, ...(deck !== undefined && { deck }) },
      lost: id === undefined || deck ? undefined : { part: "deck", value: id },
    };
  }
  if ((page !== "explore" && page !== "embed") || rest.length > 0) {
    const value = [page, id, ...rest].filter((part) => part !== undefined).join("/");
    return overview(language, { part: "page", value });
  }
  const figure = figures.find((known) => known === id);
  return {
    route: { view: page, language, figure: figure ?? figures[0] },
    lost: id === undefined || figure ? undefined : { part: "figure", value: id },
  };
}

/** A broken percent sign must not take the page down. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The path of a route, below the site's root. */
export function writeRoute(route: Route<string, string>): string {
  switch (route.view) {
    case "overview":
      return `/${route.language}/`;
    case "explore":
    case "embed":
      return `/${route.language}/${route.view}/${route.figure}/`;
    case "present":
      return `/${route.language}/present/${route.deck === undefined ? "" : `${route.deck}/`}`;
    default:
      return `/${route.language}/${route.view}/`;
  }
}
