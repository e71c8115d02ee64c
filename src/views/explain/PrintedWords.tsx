import type { BoundFigure } from "../../figures/figure.ts";
import { entriesOf, textsOfView } from "../../share/glossary.ts";
import { useEdition } from "../page.ts";
import { useExplaining } from "./Explained.ts";

/** On paper nothing can be pointed at: the words of the view stand below it. */
export function PrintedWords({ figure }: { figure: BoundFigure }) {
  const { locale } = useEdition();
  const explaining = useExplaining();
  if (!explaining) return null;
  return (
    <section className="printed-words">
      <h2>{locale.say("glossary.printed")}</h2>
      <dl className="glossary">
        {entriesOf(explaining.glossary, textsOfView(figure)).map(({ id, words, definition }) => (
          <div key={id}>
            <dt>{words[0]}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
