import { useState } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { lensLabel } from "../../figures/lensLabel.ts";
import { shared } from "../../figures/shared.ts";
import { chosenWords } from "../../share/chosen.ts";
import { type Cited, keyOf } from "../../share/citation.ts";
import { dayOf, fileName } from "../../share/fileName.ts";
import { entriesOf, type Glossary, textsOnPicture } from "../../share/glossary.ts";
import type { PlateWords } from "../../share/plate.tsx";
import { sourceWords } from "../../share/sourceWords.ts";
import { versionOf } from "../../share/version.ts";
import { readQuery } from "../../url/query.ts";
import { writeQuery } from "../../url/write.ts";
import { type Page, usePage } from "../page.ts";

/** A figure on its way out, with everything that must go with it. */
export interface Taken {
  readonly figure: BoundFigure;
  readonly page: Page;
  /** Today, where the reader is. */
  readonly day: string;
  /** Address of this view, without the model's version. */
  readonly address: string;
  readonly plate: PlateWords;
  readonly cited: Cited;
  readonly glossary: Glossary;
  /** Name of a file with this view. @param kind what tells it from others of the same ending */
  nameOf(ending: string, kind?: readonly string[]): string;
}

/** @param glossary in the language of the page */
export function useTaken(figure: BoundFigure, glossary: Glossary): Taken {
  const page = usePage();
  const [now] = useState(() => new Date());
  const { reading, locale, query, file, opened } = page;
  const { model } = reading;
  const { lens } = readQuery(shared, query);
  const day = dayOf(now);
  const addressOf = (state: URLSearchParams) => {
    const path = `${locale.language}/explore/${figure.id}/`;
    const search = writeQuery(state);
    const page = file(path);
    if (page === undefined) return window.location.href;
    return new URL(`${page}${search && `?${search}`}`, window.location.href).href;
  };
  const { state } = figure;
  const address = addressOf(state);
  const version = versionOf(model);
  const site = locale.text(model.title);
  const withVersion = new URLSearchParams(state);
  withVersion.set("v", version);
  const { title: finding } = figure.caption;
  const chosen = chosenWords(figure, locale);
  const lensWords = lensLabel(lens, model, locale);
  const titled = (words: readonly string[]) =>
    words.length === 0
      ? finding
      : locale.say("citation.title", { finding, list: words.join("; ") });
  return {
    figure,
    page,
    day,
    glossary,
    address,
    nameOf: (ending, kind) => fileName({ id: figure.id, state, file: opened }, day, ending, kind),
    plate: {
      finding,
      subtitle: figure.caption.subtitle,
      sources: sourceWords(figure, model, locale),
      glossary: entriesOf(glossary, textsOnPicture(figure, locale)).map(
        ({ words, definition }) => `${words[0]}: ${definition}`,
      ),
      // The address of a view leads to a model of the site, and not to a file.
      origin: [site, model.license, opened ?? address.replace(/^https?:\/\//, "")]
        .filter(Boolean)
        .join(" · "),
    },
    cited: {
      key: keyOf(figure.id, { language: locale.language, state, version }),
      finding: titled(chosen),
      title: titled(lens === "all" ? chosen : [...chosen, lensWords]),
      site,
      lens: lensWords,
      url: opened === undefined ? addressOf(withVersion) : undefined,
      file: opened,
      version,
      asOf: model.asOf,
      accessed: day,
      language: locale.language,
    },
  };
}
