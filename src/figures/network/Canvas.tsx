import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { toScreen } from "../../camera/camera.ts";
import { useFollow, useLive } from "../../camera/live.ts";
import { cameraAt } from "../../camera/viewpoint.ts";
import type { CanvasView } from "../../graph/canvasView.ts";
import type { Palette, Scene } from "../../graph/scene.ts";
import { Mark, useAttention } from "../../plot/marks.tsx";
import type { ViewProps } from "../figure.ts";
import { CanvasLegend, legendHeight } from "./CanvasLegend.tsx";
import type { NetworkData } from "./data.ts";
import { TEXT } from "./layout.ts";
import { LabelOnPaper } from "./NodeShape.tsx";
import { openCanvas } from "./openCanvas.ts";
import { placesIn } from "./places.ts";
import { emphasisOf, sceneOf } from "./scene.ts";
import { usePalette } from "./usePalette.ts";

/**
 * A web of thousands of nodes: painted on canvas, with the few marks that the
 * reader has at hand as elements above it, for keyboard and ear.
 */
export function Canvas(props: ViewProps<NetworkData>) {
  const { data, size, theme, locale, caption } = props;
  const [host, setHost] = useState<HTMLElement | null>(null);
  const { network, reading, scope, model, moved } = data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where nodes stand follows from these
  const scene = useMemo(
    () => sceneOf(data, size, locale),
    [network, model, scope.by, reading, moved, size.width, size.height, locale],
  );
  const view = useCanvas(host, scene, data, usePalette(host, theme));
  const { choose, point } = useAttention();
  const pointed = useRef<string>(undefined);
  const at = (event: { clientX: number; clientY: number }) => {
    if (!view || !host) return undefined;
    const { left, top } = host.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const node = view.hit(x, y);
    if (node !== undefined) return network.nodes[node]?.id;
    const link = view.hitLink(x, y);
    return link === undefined ? undefined : network.links[link]?.id;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons > 0 || event.pointerType === "touch") return;
    const id = at(event);
    event.currentTarget.style.cursor = id === undefined ? "" : "pointer";
    if (id === pointed.current) return;
    pointed.current = id;
    point(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks above the canvas are the buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: and the keys are theirs
    <div
      className="canvas"
      onPointerMove={onPointerMove}
      onPointerLeave={() => {
        pointed.current = undefined;
        point(undefined);
      }}
      onClick={(event) => {
        const id = at(event);
        if (id !== undefined) choose(id, event.shiftKey);
      }}
    >
      <div ref={setHost} className="canvas-host" />
      <svg
        data-figure="network"
        role="group"
        aria-label={caption.alternative}
        aria-busy={view ? undefined : true}
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <AtHand {...props} />
        <CanvasLegend size={size} theme={theme} locale={locale} />
      </svg>
    </div>
  );
}

/** The canvas in `host`, kept up with what it shows; `undefined` until it is up. */
function useCanvas(
  host: HTMLElement | null,
  scene: Scene,
  data: NetworkData,
  palette: Palette | undefined,
): CanvasView | undefined {
  const mover = useLive()?.mover;
  const { network, selection } = data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands out follows from these
  const emphasis = useMemo(() => emphasisOf(data), [network, selection.ids.join(), selection.near]);
  const look = useMemo(() => palette && { palette, emphasis }, [palette, emphasis]);
  const [view, setView] = useState<CanvasView>();
  const begin = useRef({ scene, look });
  useEffect(() => {
    begin.current = { scene, look };
  });
  const ready = look !== undefined;
  useEffect(() => {
    const { scene: first, look: firstLook } = begin.current;
    if (!host || !mover || !ready || !firstLook) return;
    let made: CanvasView | undefined;
    let ended = false;
    openCanvas(host, first, firstLook, mover).then((opened) => {
      made = opened;
      if (ended) return opened.destroy();
      opened.update({ scene: begin.current.scene, look: begin.current.look });
      setView(opened);
    });
    return () => {
      ended = true;
      made?.destroy();
      setView(undefined);
    };
  }, [host, mover, ready]);
  useEffect(() => view?.update({ scene }), [view, scene]);
  useEffect(() => view?.update({ look }), [view, look]);
  return view;
}

/** What is chosen, pointed at or next to be reached by Tab: buttons where the canvas has the dots. */
function AtHand({ data, size, theme, locale, marks }: ViewProps<NetworkData>) {
  const { chosen, pointed, tabStop } = useAttention();
  const part = useFollow(data.at, size);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const nodes = useMemo(
    () => new Map(data.network.nodes.map((node) => [node.id, node])),
    [data.network],
  );
  const places = placesIn(data);
  const camera = cameraAt(data.at, size);
  const ids = new Set([tabStop, chosen, ...data.selection.ids, pointed]);
  return (
    <g ref={part}>
      {Array.from(ids, (id) => {
        const node = nodes.get(id ?? "");
        const place = places.get(id ?? "");
        if (!id || !node || !place) return null;
        const [x, y] = toScreen(camera, place[0] * size.width, place[1] * size.height);
        const isAttended = id === pointed || data.selection.ids.includes(id);
        return (
          <Mark key={id} id={id} status={node.status} label={byId.get(id)?.label ?? id}>
            <circle cx={x} cy={y} r={9} fill="none" stroke={isAttended ? theme.ink : "none"} />
            {isAttended && (
              <LabelOnPaper
                placed={{ x, y, radius: 9 }}
                font={TEXT}
                theme={theme}
                text={locale.text(node.label)}
                width={size.width}
                height={size.height - legendHeight(size.width, locale)}
              />
            )}
          </Mark>
        );
      })}
    </g>
  );
}
