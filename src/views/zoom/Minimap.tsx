import { type PointerEvent, useEffect, useRef, useState } from "react";
import { within } from "../../camera/camera.ts";
import type { Mover } from "../../camera/mover.ts";
import type { Sight } from "../../figures/sight.ts";
import type { Size } from "../../plot/size.ts";
import { type Corner, emptiestCorner } from "./corner.ts";
import { seenFrom, turnTo } from "./hands.ts";
import { useZoom } from "./Tools.tsx";

/** px of its longer side. */
const LONGER = 120;
/** px around it that are to be free of marks: they have a size of their own. */
const AROUND = 20;
/** From here on the small picture helps. */
const ENLARGED = 1.15;

interface Props {
  readonly mover: Mover;
  readonly sight: Sight;
  readonly size: Size;
}

/** The whole picture in small with a frame around what is seen; pressing or dragging in it goes there. Keys do the same, so it is nothing to the ear. */
export function Minimap({ mover, sight, size }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const zoom = useZoom(mover);
  const share = LONGER / Math.max(size.width, size.height);
  const [width, height] = [Math.round(share * size.width), Math.round(share * size.height)];
  const shown = zoom > ENLARGED;
  const [corner, setCorner] = useState<Corner>("top right");
  const pressed = useRef(false);
  useEffect(() => {
    // Not under a hand that is moving the picture by it.
    if (!shown || pressed.current || mover.size.width === 0) return;
    const taken = [width + AROUND, height + AROUND] as const;
    const part = [taken[0] / mover.size.width, taken[1] / mover.size.height] as const;
    setCorner((now) => emptiestCorner(sight.places, sight.at, part, now));
  }, [shown, sight, mover, width, height]);
  useEffect(() => {
    if (shown && canvas.current) dotsOn(canvas.current, sight.places);
  }, [shown, sight]);
  if (!shown) return null;
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    turnTo(mover, { x, y, zoom: seenFrom(mover, size).zoom }, size);
  };
  return (
    <div
      className="minimap"
      data-corner={corner}
      aria-hidden="true"
      onPointerDown={(event) => {
        pressed.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onLostPointerCapture={() => {
        pressed.current = false;
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <canvas ref={canvas} width={2 * width} height={2 * height} style={{ width, height }} />
      <Frame mover={mover} size={size} />
    </div>
  );
}

/** What is seen, in percent of the whole. */
function Frame({ mover, size }: { mover: Mover; size: Size }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const { x, y, zoom } = seenFrom(mover, size);
      const [left, right] = [x - 0.5 / zoom, x + 0.5 / zoom].map((edge) => within(edge, 0, 1)) as [
        number,
        number,
      ];
      const [top, bottom] = [y - 0.5 / zoom, y + 0.5 / zoom].map((edge) => within(edge, 0, 1)) as [
        number,
        number,
      ];
      if (!frame.current) return;
      frame.current.style.inset = `${100 * top}% ${100 - 100 * right}% ${100 - 100 * bottom}% ${100 * left}%`;
    };
    follow();
    return mover.watch(follow);
  }, [mover, size]);
  return <div ref={frame} className="minimap-frame" />;
}

function dotsOn(canvas: HTMLCanvasElement, places: Sight["places"]): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = getComputedStyle(canvas).color;
  const side = places.size > 500 ? 2 : 5;
  for (const [x, y] of places.values())
    context.fillRect(x * canvas.width - side / 2, y * canvas.height - side / 2, side, side);
}
