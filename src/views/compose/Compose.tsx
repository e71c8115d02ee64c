import { useQuery } from "@tanstack/react-query";
import { FIGURES } from "../../figures/ids.ts";
import { Segments } from "../../ui/Choices.tsx";
import { readQuery, withValues } from "../../url/query.ts";
import { FigureMissing } from "../FigureMissing.tsx";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { type Chosen, options } from "./options.ts";
import { Workshop } from "./Workshop.tsx";

/** Where a blogger makes a frame: choose, see it live, take the snippet. */
export default function Compose() {
  const { query, locale, choose } = usePage();
  const { say } = locale;
  const chosen = readQuery(options, query);
  const figure = useQuery(figureQuery(chosen.figure, locale.language));
  useReady(say("compose.title"), say("compose.lead"));
  const set = (values: Partial<Chosen>) => choose(withValues(options, query, values));
  return (
    <>
      <div className="lead">
        <h1>{say("compose.title")}</h1>
        <p>{say("compose.lead")}</p>
      </div>
      <div className="controls">
        <Segments
          label={say("compose.figure")}
          value={chosen.figure}
          choices={FIGURES.map((id) => ({ value: id, label: say(`${id}.kicker`) }))}
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
