// What the canvas test and the canvas bench put on a page of their own.
import { type CanvasView, createCanvasView } from "../../../src/graph/canvasView.ts";
import { createMinimap } from "../../../src/graph/minimap.ts";
import { toPng } from "../../../src/graph/toPng.ts";
import * as made from "../../graph/communities.ts";

/** Called by tests on the page. */
const canvas = { createCanvasView, createMinimap, toPng, ...made };

declare global {
  interface Window {
    readonly canvas: typeof canvas;
    view: CanvasView;
    heard: unknown[];
  }
}

Object.assign(window, { canvas, heard: [] });
