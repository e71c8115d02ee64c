import { Suspense, useLayoutEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import type { Figure } from "../../figures/figure.ts";
import { FIGURES } from "../../figures/ids.ts";
import { shared } from "../../figures/shared.ts";
import { useEdges } from "../../ui/useEdges.ts";
import { readQuery } from "../../url/query.ts";
import { FigureFrame } from "../FigureFrame.tsx";
import { JunkNotice } from "../JunkNotice.tsx";
import { CitedVersion } from "../later.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Questions } from "./Questions.tsx";

/** One figure with its controls, claims, notes and table; the others one step away. */
export function Explore({ figure }: { figure: Figure }) {
  const { reading, query, locale, href, route } = usePage();
  const { v } = readQuery(shared, query);
  const bound = useMemo(
    () => figure.bind(reading.model, query, locale),
    [figure, reading.model, query, locale],
  );
  useReady(`${bound.caption.title} – ${locale.text(reading.model.title)}`, bound.caption.subtitle);
  const tabs = useRef<HTMLElement>(null);
  // Of a row of tabs that does not fit, the part with this figure's own is in view.
  useLayoutEffect(() => {
    const own = tabs.current?.querySelector<HTMLElement>(`[href*="/${bound.id}/"]`);
    if (!tabs.current || !own) return;
    tabs.current.scrollLeft = own.offsetLeft - (tabs.current.clientWidth - own.offsetWidth) / 2;
  }, [bound.id]);
  useEdges(tabs);
  return (
    <>
      <nav
        className="tabs"
        ref={tabs}
        aria-label={locale.say("nav.figures")}
        // Focus alone leaves a tab half in view.
        onFocus={(event) => event.target.scrollIntoView({ block: "nearest", inline: "nearest" })}
      >
        {FIGURES.map((id) => (
          <Link
            key={id}
            href={href({ view: "explore", language: route.language, figure: id })}
            aria-current={id === bound.id ? "page" : undefined}
          >
            {locale.say(`${id}.kicker`)}
          </Link>
        ))}
      </nav>
      {/* What a filter keeps out is chosen all the same; the panel says so. */}
      <JunkNotice
        junk={
          bound.away === undefined ? bound.junk : bound.junk.filter(({ key }) => key !== "focus")
        }
      />
      {v !== "" && (
        <Suspense>
          <CitedVersion version={v} />
        </Suspense>
      )}
      <FigureFrame figure={bound} below={<Questions id={bound.id} />} />
    </>
  );
}
