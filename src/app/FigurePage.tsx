import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { FigureId } from "../figures/ids.ts";
import { Explore } from "../views/explore/Explore.tsx";
import { FigureFailed } from "../views/FigureFailed.tsx";
import { FigureMissing } from "../views/FigureMissing.tsx";
import { figureQuery } from "../views/figureQuery.ts";
import { usePage } from "../views/page.ts";
import { Loading } from "./Loading.tsx";

// Frames have scripts of their own; the app shows one where it stands alone.
const Embed = lazy(() => import("../views/embed/Embed.tsx"));

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
      <Suspense fallback={<Loading locale={locale} onRetry={figure.refetch} />}>
        {view === "embed" ? <Embed figure={drawn} /> : <Explore figure={drawn} />}
      </Suspense>
    </ErrorBoundary>
  );
}
