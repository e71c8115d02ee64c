import type { Model } from "../model/schema.ts";
import { figureOf, toRoot } from "./addresses.ts";
import type { FrameBundles } from "./bundles.ts";
import { escapeHtml, headOf } from "./head.ts";
import { framePolicy, pagePolicy } from "./policy.ts";
import type { RenderedPage } from "./render.tsx";

/** What every document is put together from. */
export interface Parts {
  /** `index.html` as Vite wrote it: its scripts and links are kept. */
  readonly shell: string;
  readonly style: string;
  /** Runs before anything is painted, on every page. */
  readonly headScript: string;
  /** Brings the app to a page of the site. */
  readonly startScript: string;
  readonly frames: FrameBundles;
  /** File name below `assets/` of a language's model and messages, for frames. */
  readonly editions: ReadonlyMap<string, string>;
  /** Files that a page needs at once, by view or figure and by language. */
  readonly preloads: (page: RenderedPage) => readonly string[];
  readonly model: Model;
  readonly site: string | undefined;
}

export function policies({ style, headScript, startScript, frames }: Parts): {
  page: string;
  frame: string;
} {
  return {
    page: pagePolicy({ styles: [style], scripts: [headScript, startScript] }),
    frame: framePolicy({ styles: [frames.style], scripts: [headScript, frames.poster] }),
  };
}

/** Links that start at the root, seen from a page `up` below it; where the site stands is not known off screen. */
function fromHere(markup: string, up: string, site = "…/"): string {
  return markup
    .replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${up}`)
    .replaceAll("http://atlas.invalid/", site);
}

const COMMON = [
  '<meta charset="utf-8" />',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '<meta name="color-scheme" content="light dark" />',
  '<meta name="referrer" content="no-referrer" />',
];

function html(root: string, page: { language: string }, head: readonly string[], body: string) {
  return `<!doctype html>\n<html lang="${page.language}" data-root="${root}">\n<head>\n${head.join("\n")}\n</head>\n${body}\n</html>\n`;
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** Icons and manifest of Vite's `index.html`, seen from a page `up` below the root. */
function shellLinks(shell: string, up: string): string[] {
  const tags = shell.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g);
  return Array.from(tags, ([tag]) => tag.replace(/href="\.\//, `href="${up}`));
}

/** The script that brings the app, told which files it will ask for next. */
function startTag(page: RenderedPage, parts: Parts, up: string): string {
  const main = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(parts.shell)?.[1];
  const first = Array.from(
    parts.shell.matchAll(/<link rel="modulepreload"[^>]* href="\.\/([^"]+)"/g),
    ([, file = ""]) => file,
  );
  const list = (files: readonly string[]) => files.map((file) => `${up}${file}`).join(" ");
  return `<script data-first="${list(first)}" data-main="${up}${main}" data-then="${list(parts.preloads(page))}" data-model="${up}data/partnership.json">${parts.startScript}</script>`;
}

/** A page of the site; `up` is its way to the root. */
export function pageDocument(page: RenderedPage, parts: Parts, up = toRoot(page.address)): string {
  const head = [
    ...COMMON.slice(0, 1),
    policyTag(policies(parts).page),
    ...COMMON.slice(1),
    `<script>${parts.headScript}</script>`,
    ...headOf(page, parts.model, parts.site),
    `<style>${parts.style}</style>`,
    ...shellLinks(parts.shell, up),
  ];
  return html(
    up,
    page,
    head,
    `<body><div id="app">${fromHere(page.body, up, parts.site)}</div>${startTag(page, parts, up)}</body>`,
  );
}

/** A frame: one file, with all that it needs until a control is used. */
export function frameDocument(page: RenderedPage, parts: Parts): string {
  const up = toRoot(page.address);
  const engine = parts.frames.engines.get(figureOf(page.address) ?? "");
  const head = [
    ...COMMON.slice(0, 1),
    policyTag(policies(parts).frame),
    ...COMMON.slice(1),
    '<link rel="icon" href="data:," />',
    `<script>${parts.headScript}</script>`,
    ...headOf(page, parts.model, parts.site),
    `<style>${parts.frames.style}</style>`,
  ];
  const start = `<script data-edition="${up}assets/${parts.editions.get(page.language)}" data-engine="${up}assets/${engine}">${parts.frames.poster}</script>`;
  return html(
    up,
    page,
    head,
    `<body class="frame"><div id="app">${fromHere(page.body, up)}</div>${start}</body>`,
  );
}

/** Sentences for what is not there, in the languages of the site. */
const MISSING = [
  ["en", "There is no page at this address.", "Start here"],
  ["ja", "このアドレスにページはありません。", "はじめのページへ"],
  ["hi", "इस पते पर कोई पृष्ठ नहीं है।", "यहाँ से शुरू करें"],
] as const;

/**
 * The page for what is not there; it may stand at any depth, so it is told the
 * path of the root. Scripts put the nearest good view in its place, with a notice.
 */
export function missingDocument(parts: Parts, base: string): string {
  const page = { address: "en", language: "en", title: "", description: "", body: "" };
  const rows = MISSING.map(
    ([lang, sentence, start]) =>
      `<section lang="${lang}"><h2>${sentence}</h2><p><a href="${base}${lang}/">${start}</a></p></section>`,
  ).join("");
  const title = typeof parts.model.title === "string" ? parts.model.title : parts.model.title.en;
  const head = [
    ...COMMON.slice(0, 1),
    policyTag(policies(parts).page),
    ...COMMON.slice(1),
    `<title>404 – ${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex" />',
    `<script>${parts.headScript}</script>`,
    `<style>${parts.style}</style>`,
    ...shellLinks(parts.shell, base),
  ];
  return html(
    base,
    page,
    head,
    `<body><div id="app"><main><p class="kicker">404</p><h1>${escapeHtml(title)}</h1>${rows}</main></div>${startTag(page, parts, base)}</body>`,
  );
}
