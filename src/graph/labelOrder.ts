import { DIMMED, type Emphasis, LIT, type Scene } from "./scene.ts";

/** Nodes that may have a label, those picked out first and then by importance; dimmed ones have none. */
export function labelOrder({ importance, labels }: Scene, emphasis?: Emphasis): Uint32Array {
  const level = (node: number) => emphasis?.nodes?.[node];
  const lit = (node: number) => (level(node) === LIT ? 1 : 0);
  return Uint32Array.from(labels.keys())
    .filter((node) => labels[node] !== "" && level(node) !== DIMMED)
    .sort(
      (a, b) => lit(b) - lit(a) || (importance[b] as number) - (importance[a] as number) || a - b,
    );
}
