/** One view of the atlas, as somebody cites it. */
export interface Cited {
  readonly finding: string;
  /** Name of the atlas. */
  readonly site: string;
  /** Whose word counts, in words. */
  readonly lens: string;
  /** Address of this very view. */
  readonly url: string;
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
export function cslOf({ finding, site, lens, url, version, asOf, accessed, language }: Cited) {
  return {
    id: idOf(version, accessed),
    type: "webpage",
    title: finding,
    "container-title": site,
    author: [{ literal: site }],
    version,
    note: `Lens: ${lens}`,
    URL: url,
    language,
    ...(asOf && { issued: { "date-parts": [partsOf(asOf)] } }),
    accessed: { "date-parts": [partsOf(accessed)] },
  };
}

export function bibtexOf({ finding, site, lens, url, version, asOf, accessed }: Cited): string {
  const fields = [
    ["title", `{${tex(finding)}}`],
    ["author", `{${tex(site)}}`],
    ["year", asOf?.slice(0, 4)],
    ["version", version],
    ["url", url],
    ["urldate", accessed],
    ["note", `Lens: ${tex(lens)}. Model version ${version}`],
  ].flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@misc{${idOf(version, accessed)},\n${fields.join(",\n")}\n}\n`;
}

/** @see https://en.wikipedia.org/wiki/RIS_(file_format) */
export function risOf({ finding, site, lens, url, version, asOf, accessed, language }: Cited) {
  const slashed = (date: string) => date.replaceAll("-", "/");
  const lines = [
    ["TY", "ELEC"],
    ["TI", finding],
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
    ["N1", `Lens: ${lens}`],
    ["UR", url],
    ["Y2", slashed(accessed)],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

function idOf(version: string, accessed: string): string {
  return `atlas-${version}-${accessed.replaceAll("-", "")}`;
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
