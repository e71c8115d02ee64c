import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { LANGUAGES } from "../../i18n/languages.ts";
import { find } from "../../model/lookup.ts";
import type { Source } from "../../model/schema.ts";
import { loadGlossary } from "../../share/glossary.ts";
import { usePage } from "../page.ts";
import { SourceLink } from "../SourceLink.tsx";
import { useReady } from "../useReady.ts";

/** Every word that is explained, in the order of the reader's language. */
export default function Glossary() {
  const { locale } = usePage();
  const { say, language } = locale;
  // Of the other languages only what the words are called.
  const { data } = useQuery({
    queryKey: ["glossary"],
    queryFn: () => Promise.all(LANGUAGES.map(loadGlossary)),
    structuralSharing: false,
  });
  const entries = data?.[LANGUAGES.indexOf(language)]?.entries ?? [];
  const title = say("glossary.title", { count: entries.length });
  useReady(title, say("glossary.lead"));
  useEffect(() => {
    // The page was not there yet when the browser looked for the place.
    if (data) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [data]);
  if (!data) return <div className="wait" aria-busy="true" />;
  const elsewhere = (id: string) =>
    LANGUAGES.flatMap((other, index) => {
      const word = data[index]?.entries.find((entry) => entry.id === id)?.words[0];
      return other === language || word === undefined ? [] : [{ other, word }];
    });
  const sorted = entries.toSorted((a, b) => locale.compare(a.words[0] ?? "", b.words[0] ?? ""));
  return (
    <>
      <div className="lead">
        <h1>{title}</h1>
        <p>{say("glossary.lead")}</p>
      </div>
      <dl className="glossary">
        {sorted.map(({ id, words, definition, sources }) => (
          <div key={id} id={id}>
            <dt>
              {words[0]}{" "}
              <small>
                {elsewhere(id).map(({ other, word }, index) => (
                  <span key={other}>
                    {index > 0 && " · "}
                    <span lang={other}>{word}</span>
                  </span>
                ))}
              </small>
            </dt>
            <dd>
              <p>{definition}</p>
              {sources && <Rests on={sources} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Rests({ on }: { on: readonly string[] }) {
  const { locale, reading } = usePage();
  // The glossary is ours; a model of the reader's own may have other sources.
  const sources = on.flatMap((id) => {
    const found = find(reading.model, id);
    return found?.collection === "sources" ? [found.record as Source] : [];
  });
  if (sources.length === 0) return null;
  return (
    <div className="soft">
      {locale.say("glossary.from", { list: "" })}
      <ul className="plain">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
