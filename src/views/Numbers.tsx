import { useCallback, useState } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { explainer, useExplaining } from "./explain/Explained.ts";
import { useEdition } from "./page.ts";

/** From here on a table is made when it is opened. */
const MANY_ROWS = 1000;

/** The numbers of a figure as a table. */
export function Numbers({ figure }: { figure: BoundFigure }) {
  const { locale } = useEdition();
  const explaining = useExplaining();
  const makeExplained = useCallback(() => explainer(explaining), [explaining]);
  const [open, setOpen] = useState(false);
  return (
    <details className="table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{locale.say("table.show")}</summary>
      {(open || figure.marks.length <= MANY_ROWS) && (
        <>
          <DataTable
            caption={locale.say("table.caption", { title: figure.caption.title })}
            columns={figure.table.columns}
            rows={figure.table.rows}
            locale={locale}
            makeExplained={makeExplained}
          />
          {figure.table.links && (
            <>
              <h3>{locale.say("table.links")}</h3>
              <DataTable
                caption={locale.say("table.links")}
                columns={figure.table.links.columns}
                rows={figure.table.links.rows}
                locale={locale}
                makeExplained={makeExplained}
              />
            </>
          )}
        </>
      )}
    </details>
  );
}
