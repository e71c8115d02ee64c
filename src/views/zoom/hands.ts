import { within } from "../../camera/camera.ts";
import type { HeldMark } from "../../camera/live.ts";
import { createMover, type Mover } from "../../camera/mover.ts";
import {
  cameraAt,
  MOST_ZOOM,
  type Viewpoint,
  viewpointOf,
  writeViewpoint,
} from "../../camera/viewpoint.ts";
import type { Sight } from "../../figures/sight.ts";
import type { Size } from "../../plot/size.ts";

/** What hands lead to. */
export interface Wishes {
  /** What the reader has before the eyes, as the address says. */
  sight(): Sight;
  /** The picture came to rest somewhere else than the address says. */
  onRest(at: Viewpoint): void;
  /** A hand moves a mark. */
  onHold(held: HeldMark): void;
  /** It lets go of it. */
  onDrop(held: HeldMark): void;
}

/** ms without movement after which a picture rests. */
const REST_MS = 200;

/** Lets hands move the picture on `stage`, and its marks where they may be moved. */
export function handsOn(
  stage: HTMLElement,
  size: Size,
  wishes: Wishes,
): { readonly mover: Mover; end(): void } {
  const mover = createMover(stage, {
    bounds: { x0: 0, y0: 0, x1: size.width, y1: size.height },
    padding: 0,
    leastZoom: 1,
    mostZoom: MOST_ZOOM,
    take(element) {
      const id = element.closest("[data-mark]")?.getAttribute("data-mark");
      const { places, moved } = wishes.sight();
      const place = id ? places.get(id) : undefined;
      if (!id || !place || !moved) return undefined;
      let held: HeldMark = { id, x: place[0], y: place[1] };
      return {
        moveBy(dx, dy) {
          const { scale } = mover.camera;
          const x = within(held.x + dx / scale / size.width, 0, 1);
          held = { id, x, y: within(held.y + dy / scale / size.height, 0, 1) };
          wishes.onHold(held);
        },
        drop: () => wishes.onDrop(held),
      };
    },
  });
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    const at = seenFrom(mover, size);
    if (mover.size.width > 0 && writeViewpoint(at) !== writeViewpoint(wishes.sight().at))
      wishes.onRest(at);
  };
  const unwatch = mover.watch((change) => {
    // A window that changes its size goes on showing the same part.
    if (change === "size") return turnTo(mover, wishes.sight().at, size);
    clearTimeout(resting);
    resting = setTimeout(rest, REST_MS);
  });
  return {
    mover,
    end() {
      clearTimeout(resting);
      unwatch();
      mover.destroy();
    },
  };
}

/** Where a mover has the reader stand. */
export function seenFrom({ camera, home }: Mover, size: Size): Viewpoint {
  const [x, y] = [camera.x / home.scale, camera.y / home.scale];
  return viewpointOf({ x, y, scale: camera.scale / home.scale }, size);
}

/** Has the reader stand there; who does already is left alone. */
export function turnTo(mover: Mover, at: Viewpoint, size: Size): void {
  if (writeViewpoint(seenFrom(mover, size)) === writeViewpoint(at)) return;
  const { x, y, scale } = cameraAt(at, size);
  const { scale: home } = mover.home;
  mover.setCamera({ x: x * home, y: y * home, scale: scale * home });
}

/** 0 to 1 of what is seen, at its foot, where a legend hides marks. */
const LEGEND = 0.07;

/** Moves the picture, as enlarged as it is, so that a place in it is seen. */
export function bringIntoSight(
  mover: Mover,
  [x, y]: readonly [x: number, y: number],
  size: Size,
): void {
  const at = seenFrom(mover, size);
  const [right, down] = [(x - at.x) * at.zoom, (y - at.y) * at.zoom];
  if (Math.abs(right) > 0.5 || down < -0.5 || down > 0.5 - LEGEND)
    turnTo(mover, { x, y, zoom: at.zoom }, size);
}
