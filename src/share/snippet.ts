import { writeQuery } from "../url/write.ts";
/** A figure as somebody wants it on a page of theirs. */
export interface Wanted {
  /** Address of the site's root, ending in a slash. */
  readonly site: string;
  readonly language: string;
  readonly figure: string;
  /** State of the figure and of its frame; goes into the frame's address as it is. */
  readonly query: URLSearchParams;
  /** The finding. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alternative: string;
  /** Height in px to keep for the frame. */
  readonly height: number;
}

/** Ways to put a figure into a page, from the plainest to the most able. */
export const SNIPPETS = [
  "link",
  "iframe",
  "loader",
  "element",
  "picture",
  "hugo",
  "jekyll",
] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** Text inside an element or a quoted attribute. */
function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;")
      // Markdown ends a block of HTML at a blank line.
      .replaceAll(/\s+/g, " ")
  );
}

function address(site: string, path: string, query: URLSearchParams): string {
  const search = writeQuery(query);
  return `${site}${path}/${search && `?${search}`}`;
}

export function frameAddress({ site, language, figure, query }: Wanted): string {
  return address(site, `${language}/embed/${figure}`, query);
}

/** The full view in the same state, without what only a frame knows; its colours are the reader's. */
export function exploreAddress({ site, language, figure, query }: Wanted): string {
  const state = new URLSearchParams(query);
  for (const key of ["hide", "theme"]) state.delete(key);
  return address(site, `${language}/explore/${figure}`, state);
}

const FIXED =
  'loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"';

function iframe(wanted: Wanted, extra = ""): string {
  const theme = wanted.query.get("theme");
  // Without one, a frame has the colour scheme of the page around it.
  const scheme = theme === "light" || theme === "dark" ? `;color-scheme:${theme}` : "";
  return `<iframe${extra} src="${escaped(frameAddress(wanted))}" title="${escaped(wanted.title)}" width="100%" height="${wanted.height}" ${FIXED} style="border:0${scheme}"></iframe>`;
}

function loader({ site }: Wanted): string {
  return `<script src="${escaped(`${site}frame.js`)}" defer></script>`;
}

function picture(wanted: Wanted): string {
  const { site, language, figure, alternative } = wanted;
  const src = `${site}cards/${language}/${figure}.png`;
  return `<a href="${escaped(exploreAddress(wanted))}"><img src="${escaped(src)}" alt="${escaped(alternative)}" width="1200" height="630" style="max-width:100%;height:auto"></a>`;
}

/**
 * The text to paste. Its markup has no blank line and no indent of four, which
 * Markdown would read as its own.
 */
export function snippet(kind: SnippetKind, wanted: Wanted): string {
  switch (kind) {
    case "link":
      return exploreAddress(wanted);
    case "iframe":
      return iframe(wanted);
    case "loader":
      return `${iframe(wanted, " data-partnership-figure")}\n${loader(wanted)}`;
    case "element":
      return `<partnership-figure src="${escaped(frameAddress(wanted))}" height="${wanted.height}" title="${escaped(wanted.title)}">${picture(wanted)}</partnership-figure>\n${loader(wanted)}`;
    case "picture":
      return picture(wanted);
    case "hugo":
      return [
        "layouts/shortcodes/partnership.html:",
        `<iframe src="{{ .Get "src" }}" title="{{ .Get "title" | htmlUnescape }}" width="100%" height="{{ .Get "height" }}" ${FIXED} style="border:0"></iframe>`,
        "",
        `{{< partnership src="${frameAddress(wanted)}" title="${quoted(wanted.title)}" height="${wanted.height}" >}}`,
      ].join("\n");
    case "jekyll":
      return [
        "_includes/partnership.html:",
        `<iframe src="{{ include.src | escape_once }}" title="{{ include.title | escape_once }}" width="100%" height="{{ include.height }}" ${FIXED} style="border:0"></iframe>`,
        "",
        `{% include partnership.html src="${frameAddress(wanted)}" title="${quoted(wanted.title)}" height="${wanted.height}" %}`,
      ].join("\n");
  }
}

/** What a host's content security policy must allow for a snippet. */
export function policyRules(kind: SnippetKind, origin: string): string[] {
  const scripted = kind === "loader" || kind === "element";
  return [
    ...(kind === "link" || kind === "picture" ? [] : [`frame-src ${origin}`]),
    ...(scripted ? [`script-src ${origin}`] : []),
    ...(kind === "picture" || kind === "element" ? [`img-src ${origin}`] : []),
  ];
}

/** A value inside a shortcode's quotes: what would leave them is a reference, which the template reads. */
function quoted(text: string): string {
  return text
    .replaceAll(/["\\{}%&]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replaceAll(/\s+/g, " ");
}
