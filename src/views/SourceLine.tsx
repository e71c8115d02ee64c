import { memo } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { sourceWords } from "../share/sourceWords.ts";
import { useEdition } from "./page.ts";

/** Who the figure rests on. */
export const SourceLine = memo(function SourceLine({ figure }: { figure: BoundFigure }) {
  const { locale, reading } = useEdition();
  return <span>{sourceWords(figure, reading.model, locale)}</span>;
});
