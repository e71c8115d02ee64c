import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { FIGURES } from "../../figures/ids.ts";
import { Segments } from "../../ui/Choices.tsx";
import { readQuery, withValues } from "../../url/query.ts";
import { FigureMissing } from "../FigureMissing.tsx";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { composedQuery } from "./composedQuery.ts";
import { type Chosen, MAKES, options } from "./options.ts";
import { Workshop } from "./Workshop.tsx";

const DeckMaker = lazy(() => import("./deck/DeckMaker.tsx"));

/** Where what is taken along is put together: a frame for a page, or a deck for a talk. */
export default function Compose() {
  const { locale } = usePage();
  const words = useQuery(composedQuery(locale.language));
  return words.data ? <Making /> : <div className="wait" aria-busy="true" />;
}

function Making() {
  const { query, locale, choose } = usePage();
  const { say } = locale;
  const chosen = readQuery(options, query);
  const set = (values: Partial<Chosen>) => choose(withValues(options, query, values));
  const subject = chosen.make === "deck" ? "deck" : "compose";
  useReady(say(`${subject}.title`), say(`${subject}.lead`));
  return (
    <>
      <div className="lead">
        <h1>{say(`${subject}.title`)}</h1>
        <p>{say(`${subject}.lead`)}</p>
      </div>
      <div className="controls">
        <Segments
          label={say("compose.make")}
          value={chosen.make}
          choices={MAKES.map((value) => ({ value, label: say(`compose.make.${value}`) }))}
          onChange={(make) => set({ make: make as Chosen["make"] })}
        />
      </div>
      {chosen.make === "deck" ? (
        <Suspense fallback={<div className="wait" aria-busy="true" />}>
          <DeckMaker id={chosen.deck} onChoose={(deck) => set({ deck })} />
        </Suspense>
      ) : (
        <FrameMaker chosen={chosen} set={set} />
      )}
    </>
  );
}

interface Props {
  readonly chosen: Chosen;
  set(values: Partial<Chosen>): void;
}

/** Where a blogger makes a frame: choose, see it live, take the snippet. */
function FrameMaker({ chosen, set }: Props) {
  const { locale } = usePage();
  const figure = useQuery(figureQuery(chosen.figure, locale.language));
  return (
    <>
      <div className="controls">
        <Segments
          label={locale.say("compose.figure")}
          value={chosen.figure}
          choices={FIGURES.map((id) => ({ value: id, label: locale.say(`${id}.kicker`) }))}
          // Another figure has other options.
          onChange={(id) => set({ figure: id as Chosen["figure"], state: "", height: 0 })}
        />
      </div>
      {figure.error && <FigureMissing onRetry={figure.refetch} />}
      {figure.data && (
        <Workshop key={chosen.figure} figure={figure.data} chosen={chosen} set={set} />
      )}
      {figure.isPending && <div className="wait" aria-busy="true" />}
    </>
  );
}
