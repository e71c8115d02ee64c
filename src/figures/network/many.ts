import type { NetworkData } from "./data.ts";

/** Nodes beyond which a web is drawn on canvas: more than can each be an element of a page. */
const MANY = 300;

export function isMany({ reading, network }: NetworkData): boolean {
  return reading === "web" && network.nodes.length > MANY;
}
