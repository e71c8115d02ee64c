import { useMemo } from "react";
import type { Figure } from "../../figures/figure.ts";
import { shared } from "../../figures/shared.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { withValues } from "../../url/query.ts";
import { OneControl } from "../FigureControls.tsx";
import { Picture } from "../Picture.tsx";
import { usePage } from "../page.ts";
import { SourceLine } from "../SourceLine.tsx";
import { useReady } from "../useReady.ts";

/**
 * A figure for a frame on somebody else's page: its finding, its drawing, its
 * sources and the way to the full view. Parts are hidden by the style sheet
 * (`data-hide` on the root), so that a poster can lose them before any script.
 */
export default function Embed({ figure }: { figure: Figure }) {
  const { reading, query, locale, href, route, choose } = usePage();
  const bound = useMemo(
    () => figure.bind(reading.model, query, locale),
    [figure, reading.model, query, locale],
  );
  const { caption, focus } = bound;
  useReady(`${caption.title} – ${locale.text(reading.model.title)}`, caption.subtitle);
  const onChoose = (id: string | undefined) =>
    choose(withValues(shared, query, { focus: id ?? "" }));
  const full = href({ view: "explore", language: route.language, figure: bound.id });
  return (
    <main className="embed">
      <figure>
        <figcaption>
          <h1>{caption.title}</h1>
          <p className="subtitle">{caption.subtitle}</p>
        </figcaption>
        <div className="controls">
          {bound.controls
            .filter(({ kind }) => kind === "one")
            .map((control) => (
              <OneControl key={control.key} control={control} figure={bound} />
            ))}
        </div>
        <Picture figure={bound} chosen={focus?.id} onChoose={onChoose} />
        <p className="readout">
          <span role="status" data-readout="">
            {locale.say("embed.hint")}
          </span>{" "}
          <a data-evidence="" href={full} target="_blank" rel="noopener" hidden>
            {locale.say("embed.evidence")}
          </a>
        </p>
        <div data-noscript="">
          <details className="table" open>
            <summary>{locale.say("table.show")}</summary>
            <DataTable
              caption={locale.say("table.caption", { title: caption.title })}
              columns={bound.table.columns}
              rows={bound.table.rows}
              locale={locale}
            />
          </details>
        </div>
        <p className="source-line">
          <SourceLine figure={bound} />
          <a className="full" href={full} target="_blank" rel="noopener">
            {locale.say("embed.full", { title: locale.text(reading.model.title) })} →
          </a>
        </p>
      </figure>
    </main>
  );
}
