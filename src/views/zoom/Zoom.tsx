import { type ReactNode, Suspense, useCallback, useState } from "react";
import { type Live, LiveProvider } from "../../camera/live.ts";
import type { BoundFigure } from "../../figures/figure.ts";
import type { Size } from "../../plot/size.ts";
import { Hands } from "./later.ts";

interface Props {
  readonly figure: BoundFigure;
  /** px of the drawing; `undefined` as long as it is not known which one is shown. */
  readonly size: Size | undefined;
  /** The mark that is brought into sight. */
  readonly chosen: string | undefined;
  readonly children: ReactNode;
}

/** A drawing that hands may enlarge and move, where its figure can be. */
export function Zoom({ figure, size, chosen, children }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [live, setLive] = useState<Live>();
  const { sight } = figure;
  const onLive = useCallback((now: Live | undefined) => setLive(now), []);
  return (
    <div className="zoom" data-zooms={sight !== undefined || undefined}>
      {sight && size && stage && (
        <Suspense>
          <Hands {...{ figure, sight, size, stage, chosen, onLive }} />
        </Suspense>
      )}
      {/* A click beside every mark leaves the keyboard here. */}
      <div ref={setStage} className="stage" tabIndex={-1}>
        <LiveProvider value={sight && live}>{children}</LiveProvider>
      </div>
    </div>
  );
}
