import { memo, useEffect, useMemo, useRef } from "react";
import type { BoundFigure } from "../figures/figure.ts";
import { useAfterFrame } from "../ui/useAfterPaint.ts";
import { Picture } from "./Picture.tsx";
import { usePage } from "./page.ts";

interface Props {
  readonly figure: BoundFigure;
  onChoose(id: string | undefined, byKeyboard: boolean): void;
  onBeside(id: string): void;
  onReach(id: string): void;
}

const Kept = memo(Picture);

/**
 * The picture below its controls. It takes longer to draw than a hand should
 * wait for an answer: controls and words answer in the next frame, and the
 * picture comes in the one after.
 */
export function FollowingPicture({ figure, onChoose, onBeside, onReach }: Props) {
  const { reading } = usePage();
  const asked = useMemo(() => ({ figure, reading }), [figure, reading]);
  const painted = useAfterFrame(asked);
  const drawn = painted.reading === reading ? painted.figure : figure;
  const latest = useRef(figure.focus?.id);
  useEffect(() => {
    latest.current = figure.focus?.id;
  });
  const besides = drawn.controls.some(({ kind }) => kind === "beside");
  return (
    <Kept
      figure={drawn}
      chosen={drawn.focus?.id}
      latest={latest}
      onChoose={onChoose}
      onReach={onReach}
      {...(besides && { onBeside })}
    />
  );
}
