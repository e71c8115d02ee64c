import type { BoundFigure } from "../figures/figure.ts";
import type { Language } from "../i18n/languages.ts";
import type { Locale } from "../i18n/locale.ts";
import { type Entry, type Marker, makeMarker, occurring } from "../model/glossary.ts";

const LOADERS: Record<Language, () => Promise<{ default: readonly Entry[] }>> = {
  en: () => import("../../data/glossary.json?en"),
  ja: () => import("../../data/glossary.json?ja"),
  hi: () => import("../../data/glossary.json?hi"),
};

/** The words that are explained, in one language. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly mark: Marker;
}

export async function loadGlossary(language: Language): Promise<Glossary> {
  const { default: entries } = await LOADERS[language]();
  return { entries, mark: makeMarker(entries) };
}

/** Texts that stand on a picture of a figure: what it finds, its marks and their statuses. */
export function textsOnPicture({ caption, marks }: BoundFigure, { say }: Locale): string[] {
  const statuses = new Set(marks.flatMap(({ status }) => status ?? []));
  return [
    caption.title,
    caption.subtitle,
    ...Array.from(statuses, (status) => say(`status.${status}`)),
    ...marks.map(({ label }) => label),
  ];
}

/** Texts of a whole view: what stands on its picture, its notes and its table. */
export function textsOfView(figure: BoundFigure): string[] {
  const { table, caption } = figure;
  return [
    caption.title,
    caption.subtitle,
    ...caption.notes,
    ...[table, table.links].flatMap((part) => [
      ...(part?.columns ?? []).map(({ label }) => label),
      ...(part?.rows ?? []).flatMap(({ cells }) =>
        cells.filter((cell) => typeof cell === "string"),
      ),
    ]),
  ];
}

/** The entries that a view needs. */
export function entriesOf({ mark }: Glossary, texts: Iterable<string>): Entry[] {
  return occurring(mark, texts);
}
