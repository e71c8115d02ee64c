import { useIsAsked } from "../../plot/marks.tsx";
import type { ViewProps } from "../figure.ts";
import { Canvas } from "./Canvas.tsx";
import type { NetworkData } from "./data.ts";
import { SceneDrawing } from "./SceneDrawing.tsx";
import { Settling } from "./Settling.tsx";
import { useSettling } from "./useSettling.ts";

/** A web of thousands of nodes: on canvas where there is a reader, in a few large paths in a file. */
export default function Many(props: ViewProps<NetworkData>) {
  const share = useSettling(props.data);
  const isAsked = useIsAsked();
  if (share !== undefined) return <Settling share={share} {...props} />;
  return isAsked ? <Canvas {...props} /> : <SceneDrawing {...props} />;
}
