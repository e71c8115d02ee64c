import { hashOf } from "./version.ts";

/** One view of the atlas, as somebody cites it. */
export interface Cited {
  /** The same for the same view of the same model, and for no other. */
  readonly key: string;
  /** What the view finds, with what was chosen, so that two views of a figure are told apart. */
  readonly finding: string;
  /** The same with the lens in force, for forms that say it nowhere else. */
  readonly title: string;
  /** Name of the atlas. */
  readonly site: string;
  /** Whose word counts, in words. */
  readonly lens: string;
  /** Address of this very view; absent where its model is a file that has none. */
  readonly url: string | undefined;
  /** Name of that file. */
  readonly file?: string | undefined;
  /** Hash of the model. */
  readonly version: string;
  /** Day up to which the model holds, `2025-08-31`; absent where it does not say. */
  readonly asOf: string | undefined;
  /** Day it was looked at, `2026-11-25`. */
  readonly accessed: string;
  /** BCP 47. */
  readonly language: string;
}

/** The view as a CSL-JSON item of type `webpage`. */
export function cslOf(cited: Cited) {
  const { key, title, site, url, version, asOf, accessed, language } = cited;
  return {
    id: key,
    type: "webpage",
    title,
    "container-title": site,
    author: [{ literal: site }],
    version,
    note: noteOf(cited),
    ...(url !== undefined && { URL: url }),
    language,
    ...(asOf && { issued: { "date-parts": [partsOf(asOf)] } }),
    accessed: { "date-parts": [partsOf(accessed)] },
  };
}

export function bibtexOf(cited: Cited): string {
  const { key, title, site, url, version, asOf, accessed } = cited;
  const fields = [
    ["title", `{${tex(title)}}`],
    ["author", `{${tex(site)}}`],
    ["year", asOf?.slice(0, 4)],
    ["version", version],
    ["url", url],
    ["urldate", accessed],
    ["note", `${tex(noteOf(cited))}. Model version ${version}`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${fields.join(",\n")}\n}\n`;
}

/** @see https://en.wikipedia.org/wiki/RIS_(file_format) */
export function risOf(cited: Cited): string {
  const { key, title, site, url, version, asOf, accessed, language } = cited;
  const slashed = (date: string) => date.replaceAll("-", "/");
  const lines = [
    ["TY", "ELEC"],
    ["ID", key],
    ["TI", title],
    ["AU", site],
    ["T2", site],
    ...(asOf
      ? [
          ["PY", asOf.slice(0, 4)],
          ["DA", slashed(asOf)],
        ]
      : []),
    ["ET", version],
    ["LA", language],
    ["N1", noteOf(cited)],
    ...(url === undefined ? [] : [["UR", url]]),
    ["Y2", slashed(accessed)],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** `atlas-investment-1f3ac09b`: letters that every reference manager takes. */
export function keyOf(
  figure: string,
  { language, state, version }: { language: string; state: URLSearchParams; version: string },
): string {
  return `atlas-${figure}-${hashOf(`${language} ${state} ${version}`).slice(0, KEY_LETTERS)}`;
}

const KEY_LETTERS = 8;

function noteOf({ lens, file }: Cited): string {
  return file === undefined ? `Lens: ${lens}` : `Lens: ${lens}. Drawn from the file ${file}`;
}

function partsOf(date: string): number[] {
  return date.split("-").map(Number);
}

const TEX: Record<string, string> = {
  "\\": "{\\textbackslash}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

function tex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);
}
