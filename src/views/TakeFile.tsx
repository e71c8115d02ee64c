import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { dayOf } from "../share/fileName.ts";
import { type Contents, fetchTemplate, fillFile } from "../share/oneFile.ts";
import { partQuery } from "./figureQuery.ts";
import { save } from "./save.ts";

interface Props {
  readonly locale: Locale;
  /** Address of the site's root, ending in a slash. */
  readonly site: string;
  /** What the file is named after: the id of a model or of a deck. */
  readonly name: string;
  /** The rest of what goes in, made when the button is pressed. */
  contents(): Omit<Contents, "site"> | Promise<Omit<Contents, "site">>;
  /** Absent for the usual words. */
  readonly label?: string;
}

/** A button that hands over the whole atlas, with a model and perhaps a deck, as one HTML file. */
export default function TakeFile({ locale, site, name, contents, label }: Props) {
  const { say, language } = locale;
  const words = useQuery(partQuery("taken", language));
  const [said, setSaid] = useState("");
  if (!words.data) return null;
  const take = async () => {
    try {
      const template = await fetchTemplate(`${site}take/atlas.html`);
      const html = fillFile(template, { ...(await contents()), site });
      const file = `${name}_${dayOf(new Date())}.html`;
      save(new Blob([html], { type: "text/html;charset=utf-8" }), file);
      setSaid(say("take.saved", { name: file }));
    } catch {
      setSaid(say("take.file.failed"));
    }
  };
  return (
    <span className="take-file">
      <button type="button" onClick={take}>
        {label ?? say("take.file")}
      </button>{" "}
      <span role="status">{said}</span>
    </span>
  );
}
