import { group } from "d3-array";
import { useMemo } from "react";
import { Link } from "wouter";
import { whereMissing } from "../../figures/whereDrawn.ts";
import { allClaims } from "../../model/claims.ts";
import { find, get } from "../../model/lookup.ts";
import { type NotStated as Gap, notStated } from "../../model/notStated.ts";
import { Text } from "../../ui/Text.tsx";
import { nameOf } from "../nameOf.ts";
import { usePage } from "../page.ts";
import { SourceLink } from "../SourceLink.tsx";
import { useReady } from "../useReady.ts";

/** What no source states: each gap with the place in a figure where it would stand, and what was read. */
export default function NotStated() {
  const { locale, reading } = usePage();
  const { say } = locale;
  const { model } = reading;
  const gaps = useMemo(() => notStated(model), [model]);
  const read = useMemo(() => group(allClaims(model), ({ about }) => about), [model]);
  const title = say("unstated.title", { count: gaps.length });
  const lead = say("unstated.lead", { sources: model.sources.length });
  useReady(title, lead);
  const byKind = group(gaps, ({ kind, value }) =>
    say(`gap.${kind}`, { value: value === undefined ? "" : locale.exact(value) }),
  );
  return (
    <>
      <div className="lead">
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      {Array.from(byKind, ([sentence, ofKind]) => (
        <section key={sentence} className="unstated">
          <h2>{sentence}</h2>
          <ul>
            {ofKind.map((gap, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a record may have the same gap twice
              <li key={`${gap.about} ${index}`}>
                <Place gap={gap} />
                <Read ids={[...new Set(read.get(gap.about)?.map(({ source }) => source))]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The record, and the way to the state of a figure in which the gap is a gap. */
function Place({ gap }: { gap: Gap }) {
  const { locale, reading, href, route } = usePage();
  const found = find(reading.model, gap.about);
  if (!found) return null;
  const name = <Text of={nameOf(found)} locale={locale} />;
  const shown = whereMissing(gap, reading.model);
  return (
    <p>
      {shown ? (
        <>
          <Link
            href={href(
              { view: "explore", language: route.language, figure: shown.figure },
              new URLSearchParams({ ...shown.query, focus: gap.about }),
            )}
          >
            {name}
          </Link>{" "}
          <small className="soft">{locale.say(`${shown.figure}.kicker`)}</small>
        </>
      ) : (
        name
      )}
      {gap.detail !== undefined && (
        <>
          <br />
          <small className="soft">
            <Text of={gap.detail} locale={locale} />
          </small>
        </>
      )}
    </p>
  );
}

function Read({ ids }: { ids: readonly string[] }) {
  const { locale, reading } = usePage();
  if (ids.length === 0) return <p className="soft">{locale.say("unstated.noneRead")}</p>;
  return (
    <details>
      <summary>{locale.say("unstated.read", { count: ids.length })}</summary>
      <ul className="plain">
        {ids.map((id) => (
          <li key={id}>
            <SourceLink source={get(reading.model, "sources", id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
