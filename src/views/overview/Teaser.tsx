import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Link } from "wouter";
import type { Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import { useRungs } from "../../plot/useRungs.ts";
import { FigureFailed } from "../FigureFailed.tsx";
import { FigureMissing } from "../FigureMissing.tsx";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { Rungs } from "../Rungs.tsx";

/** Readings that say most at a glance, where the default is made for study. */
const GLANCE = new Map<string, string>([["network", "reading=web"]]);

/** A figure as a picture with its finding; the way to the figure itself. */
export function Teaser({ id }: { id: FigureId }) {
  const figure = useQuery(figureQuery(id));
  if (figure.error) return <FigureMissing onRetry={figure.refetch} />;
  if (!figure.data) return <div className="teaser teaser-wait" aria-busy="true" />;
  return (
    <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[figure.data]}>
      <Drawn figure={figure.data} />
    </ErrorBoundary>
  );
}

function Drawn({ figure }: { figure: Figure }) {
  const { reading, query, locale, href, route } = usePage();
  const [ref, rungs] = useRungs();
  const bound = useMemo(() => {
    const glance = new URLSearchParams([...query, ...new URLSearchParams(GLANCE.get(figure.id))]);
    return figure.bind(reading.model, glance, locale);
  }, [figure, reading.model, query, locale]);
  return (
    <section className="teaser" aria-labelledby={`teaser-${bound.id}`}>
      <p className="kicker">{bound.caption.kicker}</p>
      <h2 id={`teaser-${bound.id}`}>
        <Link href={href({ view: "explore", language: route.language, figure: bound.id })}>
          {bound.caption.title}
        </Link>
      </h2>
      <p className="subtitle">{bound.caption.subtitle}</p>
      <div ref={ref} className="picture">
        {rungs && <Rungs figure={bound} rungs={rungs} />}
      </div>
      <p>
        <Link href={href({ view: "explore", language: route.language, figure: bound.id })}>
          {locale.say("overview.open")} →
        </Link>
      </p>
    </section>
  );
}
