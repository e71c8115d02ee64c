import { useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { BoundFigure } from "../figures/figure.ts";
import { shared } from "../figures/shared.ts";
import { withValues } from "../url/query.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { ClaimsPanel } from "./ClaimsPanel.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { FigureControls } from "./FigureControls.tsx";
import { FigureFailed } from "./FigureFailed.tsx";
import { Picture } from "./Picture.tsx";
import { usePage } from "./page.ts";
import { SourceLine } from "./SourceLine.tsx";

/** A figure together with what may never be parted from it: its words, its numbers, its claims. */
export function FigureFrame({ figure }: { figure: BoundFigure }) {
  const { locale, query, choose } = usePage();
  const { caption, table, focus } = figure;
  const [called, setCalled] = useState(0);
  const lead = figure.lead;
  const onChoose = (id: string | undefined, byKeyboard: boolean) => {
    choose(withValues(shared, query, { focus: id ?? "" }));
    if (byKeyboard && id !== undefined) setCalled((times) => times + 1);
  };
  const onClose = () => {
    onChoose(undefined, true);
    const mark = focus && document.querySelector<SVGElement>(`[data-mark="${CSS.escape(focus.id)}"]`);
    mark?.focus();
  };
  return (
    <figure className="figure">
      <figcaption>
        <p className="kicker">{caption.kicker}</p>
        <h1>{caption.title}</h1>
        <p className="subtitle">{caption.subtitle}</p>
      </figcaption>
      <FigureControls figure={figure} />
      <div className="beside">
        <div>
          <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[figure]}>
            <Picture figure={figure} chosen={focus?.id} onChoose={onChoose} />
          </ErrorBoundary>
          <p className="source-line">
            <SourceLine figure={figure} />
            <CopyLink />
          </p>
        </div>
        <ClaimsPanel
          mark={focus ?? lead}
          chosen={focus !== undefined}
          called={called}
          onClose={onClose}
        />
      </div>
      <section className="notes">
        <h2>{locale.say("notes.title")}</h2>
        <ul>
          {caption.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <details className="table">
        <summary>{locale.say("table.show")}</summary>
        <DataTable
          caption={locale.say("table.caption", { title: caption.title })}
          columns={table.columns}
          rows={table.rows}
          locale={locale}
        />
      </details>
    </figure>
  );
}
