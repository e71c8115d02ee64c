import { createRoot } from "react-dom/client";
import { takeOver } from "../app/takeOver.ts";
import type { Figure } from "../figures/figure.ts";
import { Frame } from "./Frame.tsx";
import { READY_EVENT } from "./global.ts";

/** Brings a frame to life with one figure, in the place of its poster. */
export function start(figure: Figure): void {
  const poster = document.getElementById("app");
  const edition = window.atlasEdition;
  if (!poster || !edition) throw new Error("The frame has no poster or no edition.");
  const { dataset } = document.documentElement;
  const root = new URL(dataset.root ?? "/", location.href).href;
  dataset.engine = "";
  takeOver(
    poster,
    (host) => createRoot(host).render(<Frame figure={figure} edition={edition} root={root} />),
    () => document.dispatchEvent(new Event(READY_EVENT)),
  );
}
