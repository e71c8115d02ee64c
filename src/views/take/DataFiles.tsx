import { citationText, OWN_STYLE } from "../../share/citationText.ts";
import { csvOf } from "../../share/csv.ts";
import { dataPackage } from "../../share/dataPackage.ts";
import { jsonOf } from "../../share/json.ts";
import { sheetOf } from "../../share/rows.ts";
import { xlsxOf } from "../../share/xlsx.ts";
import { zipOf } from "../../share/zip.ts";
import { writeRoute } from "../../url/route.ts";
import { writeAddress } from "../../url/write.ts";
import { save } from "../save.ts";
import TakeFile from "../TakeFile.tsx";
import type { Taken } from "./taken.ts";

interface Props {
  readonly taken: Taken;
  /** What came of the last press here; empty where there was none. */
  readonly said: string;
  say(text: string): void;
}

/** The numbers of this view, and of the whole model. */
export function DataFiles({ taken, said, say: tell }: Props) {
  const { figure, page, day, cited, glossary, nameOf } = taken;
  const { locale, query, reading, file } = page;
  const { say } = locale;
  const { license } = reading.model;
  const citation = citationText(OWN_STYLE[locale.language], cited, locale);
  const site = file("");
  const take = async (
    ending: string,
    make: () => string | Promise<Blob>,
    type: string,
    kind: string[] = [],
  ) => {
    try {
      const made = await make();
      const name = nameOf(ending, kind);
      save(typeof made === "string" ? new Blob([made], { type }) : made, name);
      tell(say("take.saved", { name }));
    } catch {
      tell(say("take.failed"));
    }
  };
  const takeModel = () => {
    const name = `${reading.model.id}_${day}.json`;
    const text = `${JSON.stringify(reading.model, null, 2)}\n`;
    save(new Blob([text], { type: "application/json" }), name);
    tell(say("take.saved", { name }));
  };
  const takePackage = async () => {
    const name = `${reading.model.id}_package_${day}.zip`;
    save(await zipOf(dataPackage(reading.model, reading.model.id)), name);
    tell(say("take.saved", { name }));
  };
  const sheet = () => sheetOf(figure, reading.model, locale, glossary);
  const xlsx = () =>
    xlsxOf(sheet(), {
      data: say("file.sheet.data"),
      links: say("table.links"),
      sources: say("file.sheet.sources"),
      about: say("file.sheet.about"),
      glossary: say("file.sheet.glossary"),
      glossaryHeader: [
        say("file.glossary.word"),
        say("file.glossary.definition"),
        say("file.glossary.sources"),
      ],
      sourceHeader: [
        say("file.source.id"),
        say("file.source.title"),
        say("file.source.publisher"),
        say("file.source.date"),
        say("file.source.url"),
      ],
      lines: [
        [say("file.about.finding"), cited.finding],
        [say("file.about.site"), cited.site],
        [say("file.about.address"), cited.url ?? cited.file ?? ""],
        [say("file.about.lens"), cited.lens],
        [say("file.about.version"), cited.version],
        [say("file.about.license"), license ?? say("notStated")],
        [say("file.about.accessed"), cited.accessed],
        [say("take.cite"), citation],
      ],
    });
  return (
    <section aria-labelledby="take-data">
      <h3 id="take-data">{say("take.data")}</h3>
      <p className="take-buttons">
        <button
          type="button"
          onClick={() => take("csv", () => csvOf(sheet()), "text/csv;charset=utf-8")}
        >
          CSV
        </button>
        {figure.table.links && (
          <button
            type="button"
            onClick={() =>
              take("csv", () => csvOf(sheet().links ?? sheet()), "text/csv;charset=utf-8", [
                "links",
              ])
            }
          >
            CSV: {say("table.links")}
          </button>
        )}
        <button type="button" onClick={() => take("xlsx", xlsx, "")}>
          XLSX
        </button>
        <button
          type="button"
          onClick={() =>
            take("json", () => jsonOf(sheet(), { ...cited, license, citation }), "application/json")
          }
        >
          JSON
        </button>
      </p>
      <p role="status" className="take-status">
        {said}
      </p>
      <p className="soft">{say("take.data.note")}</p>
      <ul className="take-links">
        <li>
          <button type="button" className="quiet" onClick={takeModel}>
            {say("take.model")}
          </button>
        </li>
        <li>
          <button type="button" className="quiet" onClick={takePackage}>
            {say("take.package")}
          </button>
        </li>
        {!page.isTaken && site !== undefined && (
          <li>
            <TakeFile
              locale={locale}
              site={new URL(site, window.location.href).href}
              name={reading.model.id}
              contents={() => ({
                model: JSON.stringify(reading.model),
                file: page.opened,
                start: writeAddress(writeRoute(page.route), query),
              })}
            />
          </li>
        )}
      </ul>
    </section>
  );
}
