import { memo } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { RUNGS, type Rung } from "../plot/rungs.ts";
import { page as pageTheme } from "../plot/theme.ts";

/** The drawing of a figure, once for each rung that is asked for. */
export const Rungs = memo(function Rungs({
  figure,
  rungs,
}: {
  figure: BoundFigure;
  rungs: readonly Rung[];
}) {
  return rungs.map((rung) => {
    const width = RUNGS[rung];
    return (
      <div key={rung} className="rung" data-rung={rung}>
        {figure.render({ width, height: figure.height(width) }, pageTheme)}
      </div>
    );
  });
});
