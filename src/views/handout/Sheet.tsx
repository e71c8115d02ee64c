import { light } from "../../plot/theme.ts";
import { Qr } from "../../ui/Qr.tsx";
import { writeQuery } from "../../url/write.ts";
import { usePage } from "../page.ts";
import type { Leaf } from "./Handout.tsx";
import { drawnSize } from "./sheet.ts";

interface Props {
  readonly leaf: Leaf;
  readonly title: string;
  readonly number: number;
  readonly total: number;
}

/** One step on one sheet, with the way to the living view. */
export function Sheet({ leaf, title, number, total }: Props) {
  const { locale, file, reading } = usePage();
  const { say } = locale;
  const { headline, views, source, notes } = leaf;
  const [first] = views;
  const words = headline === undefined ? first?.figure.caption.title : locale.text(headline);
  const path = first && file(`${locale.language}/explore/${first.figure.id}/`);
  const search = first ? writeQuery(first.query) : "";
  const address = path && new URL(`${path}${search && `?${search}`}`, window.location.href).href;
  const { model } = reading;
  const given = { count: views.length, hasNotes: notes !== undefined };
  return (
    <section className="sheet" aria-labelledby={`sheet-${number}`}>
      <p className="sheet-top">
        <span>{title}</span>
        <span>
          {locale.exact(number)} / {locale.exact(total)}
        </span>
      </p>
      <h2 id={`sheet-${number}`} lang={headline && locale.langOf(headline)}>
        {words}
      </h2>
      <div className="sheet-views" data-two={views.length > 2 || undefined}>
        {views.map(({ figure }, index) => {
          const { scale, ...size } = drawnSize(figure, given);
          return (
            <div
              className="sheet-drawing"
              // biome-ignore lint/suspicious/noArrayIndexKey: builds have no name but their number
              key={index}
              style={{ zoom: scale }}
            >
              {figure.render(size, light)}
            </div>
          );
        })}
      </div>
      <p className="sheet-source">{source}</p>
      {notes !== undefined && (
        <div className="sheet-notes" lang={locale.langOf(notes)}>
          <h3>{say("present.notes")}</h3>
          <p>{locale.text(notes)}</p>
        </div>
      )}
      <div className="sheet-foot">
        {address && <Qr text={address} label={say("present.code.label", { address })} />}
        <p>
          {[locale.text(model.title), model.license].filter(Boolean).join(" · ")}
          {address && (
            <>
              <br />
              <bdi>{address.replace(/^https?:\/\//, "")}</bdi>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
