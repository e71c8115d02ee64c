import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { withChromium } from "../chromium.ts";
import { type Served, serveFolder } from "../serving.ts";
import { buildPage } from "./buildPage.ts";

/** Where the host stands on the page. */
export const LEFT = 20;
export const TOP = 30;

/** Pages with a view on them, built and served once for a test file. */
export function withCanvas() {
  const { openRaw, expectComplaint } = withChromium();
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(await buildPage());
  });
  afterAll(() => served.close());

  /** A page with a view of a small network, drawn unless it starts hidden. */
  async function open(
    policy = "site",
    { hidden = false, ...options }: BrowserContextOptions & { hidden?: boolean } = {},
  ): Promise<Page> {
    const page = await openRaw(`${served.address}${policy}.html`, {
      reducedMotion: "reduce",
      ...options,
    });
    await page.waitForFunction(() => window.canvas !== undefined);
    await page.evaluate(
      async ([left, top, isHidden]) => {
        const { boundsOf, communities, createCanvasView, createMover, light } = window.canvas;
        document.body.style.cssText = "margin: 0; height: 3000px";
        const host = document.getElementById("host") as HTMLElement;
        host.style.cssText = `position: absolute; left: ${left}px; top: ${top}px; width: 600px; height: 400px; display: ${isHidden ? "none" : "block"}`;
        const scene = communities(60, 90);
        let hovered: number | undefined;
        window.mover = createMover(host, {
          bounds: boundsOf(scene.places),
          onTap: (x, y) => window.heard.push(["pick", window.view.hit(x, y)]),
          onHover(point) {
            const node = point && window.view.hit(...point);
            if (node !== hovered) window.heard.push(["hover", node]);
            hovered = node;
          },
        });
        window.view = createCanvasView(host, scene, { palette: light }, window.mover);
        if (!isHidden) await window.view.whenSharp();
      },
      [LEFT, TOP, hidden] as const,
    );
    return page;
  }

  return { open, expectComplaint };
}

/** Where a node is, in px of the host. */
export const placeOf = (page: Page, node: number) =>
  page.evaluate((at) => {
    const { scene } = window.view;
    const { camera } = window.mover;
    return [
      camera.x + camera.scale * (scene.places[2 * at] as number),
      camera.y + camera.scale * (scene.places[2 * at + 1] as number),
    ] as const;
  }, node);

/** The most important disc; no other label is placed before its own. */
export const topNode = (page: Page) =>
  page.evaluate(() => {
    const { importance, hollow } = window.view.scene;
    const discs = importance.map((degree, node) => (hollow[node] ? -1 : degree));
    return discs.indexOf(Math.max(...discs));
  });

export const sharp = (page: Page) => page.evaluate(() => window.view.whenSharp());
export const camera = (page: Page) => page.evaluate(() => window.mover.camera);

/** Red, green and blue of each dot of a part of the page. */
export async function dots(page: Page, x: number, y: number, width: number, height: number) {
  const png = await page.screenshot({ clip: { x: LEFT + x, y: TOP + y, width, height } });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return Array.from(context.getImageData(0, 0, bitmap.width, bitmap.height).data);
  }, png.toString("base64"));
}

export async function colourOf(page: Page, node: number) {
  const [x, y] = await placeOf(page, node);
  return (await dots(page, Math.round(x), Math.round(y), 1, 1)).slice(0, 3);
}

export async function wantedColour(page: Page, node: number) {
  const hex = await page.evaluate((at) => {
    const { canvas, view } = window;
    return canvas.light.nodes[view.scene.nodeColours[at] as number] as string;
  }, node);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

export async function drag(page: Page, dx: number, dy: number) {
  await page.mouse.move(LEFT + 300, TOP + 200);
  await page.mouse.down();
  await page.mouse.move(LEFT + 300 + dx / 2, TOP + 200 + dy / 2);
  await page.mouse.move(LEFT + 300 + dx, TOP + 200 + dy);
}
