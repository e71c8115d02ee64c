/**
 * Colours and type of a picture. A figure uses what it is given and nothing
 * else, so that it looks the same on a page, in a frame and in a file.
 */
export interface Theme {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hair: string;
  /** First partner. Marigold; `…Text` is its shade for words. */
  readonly first: string;
  readonly firstText: string;
  /** Second partner. Indigo. */
  readonly second: string;
  /** Errors in the sources, and nothing else. */
  readonly slip: string;
  readonly focus: string;
  /** One per area, in the order of the model; areas beyond share the soft ink. */
  readonly areas: readonly string[];
  readonly font: string;
}

const font =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', 'Nirmala UI', 'Kohinoor Devanagari', 'Noto Sans Devanagari', sans-serif";

export const light: Theme = {
  paper: "#fbf9f4",
  panel: "#f3efe5",
  ink: "#1d1b18",
  inkSoft: "#5d574c",
  hair: "#d8d1c2",
  first: "#c96f00",
  firstText: "#9a5200",
  second: "#2f4c94",
  slip: "#b3261e",
  focus: "#0b57d0",
  areas: ["#2f4c94", "#a8480f", "#6a4a9c", "#2b7447", "#00717f", "#a82e63", "#7d6100", "#6b5444"],
  font,
};

/** On a printer's paper. */
export const printed: Theme = { ...light, paper: "#ffffff", panel: "#f4f4f2" };

export const dark: Theme = {
  paper: "#15161a",
  panel: "#1d1f25",
  ink: "#eee9de",
  inkSoft: "#aaa396",
  hair: "#383a42",
  first: "#f0a03c",
  firstText: "#f5b35f",
  second: "#8ea9f0",
  slip: "#ff8a7a",
  focus: "#a8c7fa",
  areas: ["#8ea9f0", "#ee9160", "#bda1ea", "#74c393", "#5cc4d2", "#ef8fb8", "#d8b848", "#c3a590"],
  font,
};

/** `inkSoft` → `--ink-soft`, `areas[2]` → `--area-2`: the names the style sheet declares. */
export function customProperties(theme: Theme): [name: string, value: string][] {
  const { areas, font: _, ...colours } = theme;
  return [
    ...Object.entries(colours).map(([name, value]): [string, string] => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
    ...areas.map((value, index): [string, string] => [`--area-${index}`, value]),
  ];
}

function onPage(theme: Theme): Theme {
  const names = customProperties(theme).map(([name]) => `var(${name})`);
  const keys = Object.keys(theme).filter((key) => key !== "areas" && key !== "font");
  const colours = Object.fromEntries(keys.map((key, index) => [key, names[index]]));
  return { ...theme, ...colours, areas: names.slice(keys.length) };
}

/** The theme of a page: every colour is a custom property that follows the reader's choice. */
export const page: Theme = onPage(light);
