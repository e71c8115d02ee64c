import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Link } from "wouter";
import type { BoundFigure, Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import { useRungs } from "../../plot/useRungs.ts";
import { FigureFailed } from "../FigureFailed.tsx";
import { FigureMissing } from "../FigureMissing.tsx";
import { figureQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import { Rungs } from "../Rungs.tsx";
import { useWritten } from "./useWritten.ts";

/** Readings that say most at a glance, where the default is made for study. */
const GLANCE = new Map<string, string>([["network", "reading=web"]]);

/** A figure as a picture with its finding; the way to the figure itself. */
export function Teaser({ id }: { id: FigureId }) {
  const { locale } = usePage();
  const figure = useQuery(figureQuery(id, locale.language));
  // What arrives is drawn in slices that let the reader's hand through.
  const drawn = useDeferredValue(figure.data);
  if (figure.error) return <FigureMissing onRetry={figure.refetch} />;
  if (!drawn) return <div className="teaser teaser-wait" aria-busy="true" />;
  return (
    <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[drawn]}>
      <Drawn figure={drawn} />
    </ErrorBoundary>
  );
}

function Drawn({ figure }: { figure: Figure }) {
  const { reading, query, locale, href, route } = usePage();
  const written = useWritten(figure.id, query);
  const bound = useMemo(() => {
    const glance = new URLSearchParams([...query, ...new URLSearchParams(GLANCE.get(figure.id))]);
    return figure.bind(reading.model, glance, locale);
  }, [figure, reading.model, query, locale]);
  const [first] = useState(bound);
  return (
    <section className="teaser" data-teaser={figure.id} aria-labelledby={`teaser-${bound.id}`}>
      <p className="kicker">{bound.caption.kicker}</p>
      <h2 id={`teaser-${bound.id}`}>
        <Link href={href({ view: "explore", language: route.language, figure: bound.id })}>
          {bound.caption.title}
        </Link>
      </h2>
      <p className="subtitle">{bound.caption.subtitle}</p>
      {written && bound === first ? (
        <div ref={written} className="picture" />
      ) : (
        <Drawing figure={bound} />
      )}
      <p>
        <Link href={href({ view: "explore", language: route.language, figure: bound.id })}>
          {locale.say("overview.open")} →
        </Link>
      </p>
    </section>
  );
}

function Drawing({ figure }: { figure: BoundFigure }) {
  const [ref, rungs] = useRungs();
  return (
    <div ref={ref} className="picture">
      {rungs && <Rungs figure={figure} rungs={rungs} />}
    </div>
  );
}
