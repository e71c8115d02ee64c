import type { CSSProperties } from "react";
import { printed } from "../../plot/theme.ts";
import { Qr } from "../../ui/Qr.tsx";
import { writeQuery } from "../../url/write.ts";
import { usePage } from "../page.ts";
import type { Leaf } from "./Handout.tsx";
import type { SheetOf } from "./sheet.ts";

interface Props {
  readonly leaf: Leaf;
  /** What of the step stands on this one of its sheets. */
  readonly sheet: SheetOf<Leaf["views"][number]>;
  readonly id: string;
  readonly title: string;
  /** Of the step, from 1. */
  readonly number: number;
  readonly total: number;
  /** Which of the sheets of its step this is, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** A step on a sheet, or a part of it, with the way to the living view. */
export function Sheet({ leaf, sheet, id, title, number, total, part, parts }: Props) {
  const { locale, file, reading, opened } = usePage();
  const { say } = locale;
  const { headline } = leaf;
  const { pieces } = sheet;
  const notes = sheet.hasNotes ? leaf.notes : undefined;
  const first = pieces[0]?.view ?? leaf.views[0];
  const sources = new Set(pieces.map(({ view }) => view.source));
  const words = headline === undefined ? first?.figure.caption.title : locale.text(headline);
  const path =
    first && opened === undefined && file(`${locale.language}/explore/${first.figure.id}/`);
  const search = first ? writeQuery(first.query) : "";
  const address = path && new URL(`${path}${search && `?${search}`}`, window.location.href).href;
  const { model } = reading;
  return (
    <section className="sheet" aria-labelledby={id}>
      <p className="sheet-top">
        <span>{title}</span>
        <span>
          {locale.exact(number)} / {locale.exact(total)}
          {parts > 1 && `, ${say("present.handout.part", { part, parts })}`}
        </span>
      </p>
      <h2 id={id} lang={headline && locale.langOf(headline)}>
        {words}
      </h2>
      <div className="sheet-views" data-two={pieces.length > 2 || undefined}>
        {pieces.map(({ view, drawn: { scale, ...size }, high, part }, index) => (
          <div
            className="sheet-drawing"
            // biome-ignore lint/suspicious/noArrayIndexKey: builds have no name but their number
            key={index}
            style={
              {
                "--scale": scale,
                "--wide": size.width,
                "--high": high,
              } as CSSProperties
            }
          >
            {part ? <Drawn part={part} /> : view.figure.render(size, printed)}
          </div>
        ))}
      </div>
      <p className="sheet-source">{[...sources].join(" / ")}</p>
      {notes !== undefined && (
        <div className="sheet-notes" lang={locale.langOf(notes)}>
          <h3>{say("present.notes")}</h3>
          <p>{locale.text(notes)}</p>
        </div>
      )}
      <div className="sheet-foot">
        {address && <Qr text={address} label={say("present.code.label", { address })} />}
        <p>
          {[locale.text(model.title), model.license, opened].filter(Boolean).join(" · ")}
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

/** A part of a drawing that was made off screen. */
function Drawn({ part }: { part: SVGSVGElement }) {
  return <div ref={(host) => host?.replaceChildren(part)} />;
}
