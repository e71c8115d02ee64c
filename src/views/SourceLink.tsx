import type { Source } from "../model/schema.ts";
import { useEdition } from "./page.ts";

/** A link to a source in the form the parser gave it, with the host beside it; text where there is none. */
export function SourceLink({ source, words }: { source: Source; words?: string }) {
  const { locale } = useEdition();
  const text = words ?? source.title;
  const lang = source.lang && source.lang !== locale.language ? "en" : undefined;
  if (source.url === undefined) return <bdi lang={lang}>{text}</bdi>;
  const url = new URL(source.url);
  return (
    <>
      <a href={url.href} rel="noopener noreferrer external" lang={lang}>
        {text}
      </a>{" "}
      <small className="host">{url.host}</small>
    </>
  );
}
