// What the canvas test puts on a page of its own.
import { boundsOf } from "../../../src/camera/camera.ts";
import { createMover, type Mover } from "../../../src/camera/mover.ts";
import { type CanvasView, createCanvasView } from "../../../src/graph/canvasView.ts";
import * as made from "../../graph/communities.ts";

/** Called by tests on the page. */
const canvas = { boundsOf, createCanvasView, createMover, ...made };

declare global {
  interface Window {
    readonly canvas: typeof canvas;
    mover: Mover;
    view: CanvasView;
    heard: unknown[];
  }
}

Object.assign(window, { canvas, heard: [] });
