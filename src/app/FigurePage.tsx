import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { FigureId } from "../figures/ids.ts";
import { Embed } from "../views/embed/Embed.tsx";
import { Explore } from "../views/explore/Explore.tsx";
import { FigureFailed } from "../views/FigureFailed.tsx";
import { FigureMissing } from "../views/FigureMissing.tsx";
import { figureQuery } from "../views/figureQuery.ts";
import { usePage } from "../views/page.ts";
import { Loading } from "./Loading.tsx";

/** A page of one figure, once the figure's code is there. */
export function FigurePage({ id, view }: { id: FigureId; view: "explore" | "embed" }) {
  const { locale, query } = usePage();
  const figure = useQuery(figureQuery(id, locale.language));
  // What arrives is drawn in slices that let the reader's hand through.
  const drawn = useDeferredValue(figure.data);
  if (figure.error) return <FigureMissing onRetry={figure.refetch} />;
  if (!drawn) return <Loading locale={locale} onRetry={figure.refetch} />;
  return (
    <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[query, locale]}>
      {view === "embed" ? <Embed figure={drawn} /> : <Explore figure={drawn} />}
    </ErrorBoundary>
  );
}
