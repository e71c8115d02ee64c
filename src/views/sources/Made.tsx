import { usePage } from "../page.ts";

/** How the model came about, and the files to take away. */
export function Made() {
  const { locale, reading, file } = usePage();
  const model = file("data/partnership.json");
  return (
    <>
      <p>{locale.say("sources.made.text", { license: reading.model.license ?? "–" })}</p>
      {model !== undefined && (
        <ul className="plain">
          <li>
            <a href={model}>{locale.say("sources.download")}</a>
          </li>
          <li>
            <a href={file("data/partnership.schema.json")}>{locale.say("sources.schema")}</a>
          </li>
        </ul>
      )}
    </>
  );
}
