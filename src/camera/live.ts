import { createContext, type RefObject, useContext, useLayoutEffect, useRef } from "react";
import type { Size } from "./camera.ts";
import type { Mover } from "./mover.ts";
import { cameraAt, type Viewpoint } from "./viewpoint.ts";

/** A mark that a hand is moving, and where it is now: 0 to 1 of the picture. */
export interface HeldMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What hands do to a picture before the address knows of it. */
export interface Live {
  /** Its bounds are those of the drawing. */
  readonly mover: Mover;
  readonly held: HeldMark | undefined;
}

const LiveContext = createContext<Live | undefined>(undefined);
/** Around a picture that hands can move; without it, it stands still. */
export const LiveProvider = LiveContext.Provider;

export function useLive(): Live | undefined {
  return useContext(LiveContext);
}

/** px and factor below which a picture has not moved. */
const NEAR = { px: 0.05, factor: 0.001 };

/**
 * For the part of a drawing that was drawn from viewpoint `at`: while hands
 * move the picture, it is moved and enlarged as it is; who draws it anew from
 * where they rest finds it in its place.
 */
export function useFollow(at: Viewpoint, { width, height }: Size): RefObject<SVGGElement | null> {
  const mover = useLive()?.mover;
  const part = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (!mover) return part.current?.removeAttribute("transform");
    const drawn = cameraAt(at, { width, height });
    const follow = () => {
      const { camera, home, size } = mover;
      if (size.width === 0) return;
      const factor = camera.scale / home.scale / drawn.scale;
      const x = camera.x / home.scale - factor * drawn.x;
      const y = camera.y / home.scale - factor * drawn.y;
      const still = Math.max(Math.abs(x), Math.abs(y)) < NEAR.px;
      if (still && Math.abs(factor - 1) < NEAR.factor) part.current?.removeAttribute("transform");
      else part.current?.setAttribute("transform", `translate(${x} ${y}) scale(${factor})`);
    };
    follow();
    return mover.watch(follow);
  }, [mover, at, width, height]);
  return part;
}
