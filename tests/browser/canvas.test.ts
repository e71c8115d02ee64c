import { expect, test } from "vitest";
import {
  camera,
  colourOf,
  dots,
  drag,
  LEFT,
  placeOf,
  sharp,
  TOP,
  topNode,
  wantedColour,
  withCanvas,
} from "./canvas/onPage.ts";

const { open, expectComplaint } = withCanvas();

test("nodes are where the camera says, in their colours, painted in a worker under the site's policy", async () => {
  const page = await open();
  expect(await page.evaluate(() => window.view.paintsIn)).toBe("worker");
  const node = await topNode(page);
  expect(await colourOf(page, node)).toEqual(await wantedColour(page, node));
  expect((await dots(page, 2, 2, 1, 1)).slice(0, 3)).toEqual([0xfb, 0xf9, 0xf4]);
});

test("a drag moves the picture with the hand, and it is sharp there when the hand rests", async () => {
  const page = await open();
  const node = await topNode(page);
  const before = await placeOf(page, node);
  await drag(page, 60, -40);
  const held = await placeOf(page, node);
  expect(held[0] - before[0]).toBeCloseTo(60, 3);
  expect(held[1] - before[1]).toBeCloseTo(-40, 3);
  expect(await colourOf(page, node)).toEqual(await wantedColour(page, node));
  await page.mouse.up();
  await sharp(page);
  expect(await colourOf(page, node)).toEqual(await wantedColour(page, node));
  // A drag picks nothing.
  expect(await page.evaluate(() => window.heard)).not.toContainEqual(["pick", node]);
});

test("the wheel scrolls the page until the picture is clicked, then zooms about the pointer", async () => {
  const page = await open();
  const start = await camera(page);
  await page.mouse.move(LEFT + 300, TOP + 200);
  await page.mouse.wheel(0, 10);
  await page.waitForFunction(() => scrollY > 0);
  expect(await camera(page)).toEqual(start);
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.click(LEFT + 100, TOP + 120);
  await page.mouse.wheel(0, -160);
  await page.waitForFunction((scale) => window.mover.camera.scale > scale, start.scale);
  const zoomed = await camera(page);
  expect((100 - zoomed.x) / zoomed.scale).toBeCloseTo((100 - start.x) / start.scale, 6);
  expect((120 - zoomed.y) / zoomed.scale).toBeCloseTo((120 - start.y) / start.scale, 6);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await sharp(page);
  // A click elsewhere gives the wheel back.
  await page.mouse.click(LEFT + 900, TOP + 100);
  await page.mouse.move(LEFT + 300, TOP + 200);
  await page.mouse.wheel(0, 10);
  await page.waitForFunction(() => scrollY > 0);
  expect(await camera(page)).toEqual(zoomed);
});

test("with ctrl the wheel zooms without a click", async () => {
  const page = await open();
  const start = await camera(page);
  await page.mouse.move(LEFT + 300, TOP + 200);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -20);
  await page.waitForFunction((scale) => window.mover.camera.scale > scale, start.scale);
  await page.keyboard.up("Control");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("every node is found where it is drawn; a click picks it and a pointer above it is told", async () => {
  const page = await open();
  const lost = await page.evaluate(() => {
    const { scene, hit } = window.view;
    const { camera } = window.mover;
    return scene.graph.ids.filter((_, node) => {
      const x = scene.places[2 * node] as number;
      const y = scene.places[2 * node + 1] as number;
      const found = hit(camera.x + camera.scale * x, camera.y + camera.scale * y);
      return scene.places[2 * (found ?? -1)] !== x || scene.places[2 * (found ?? -1) + 1] !== y;
    });
  });
  expect(lost).toEqual([]);
  expect(await page.evaluate(() => window.view.hit(1, 1))).toBeUndefined();
  const node = await topNode(page);
  const [x, y] = await placeOf(page, node);
  await page.mouse.move(LEFT + x, TOP + y);
  await page.mouse.move(LEFT + 1, TOP + 1);
  await page.mouse.click(LEFT + x, TOP + y);
  const heard = await page.evaluate(() => window.heard);
  expect(heard).toContainEqual(["hover", node]);
  expect(heard).toContainEqual(["pick", node]);
});

test("two taps zoom in, and two fingers pinch", async () => {
  const page = await open("site", { hasTouch: true });
  const start = await camera(page);
  await page.mouse.dblclick(LEFT + 300, TOP + 200);
  const doubled = await camera(page);
  expect(doubled.scale).toBeCloseTo(2 * start.scale, 3);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: LEFT + 300 - apart, y: TOP + 200, id: 1 },
              { x: LEFT + 300 + apart, y: TOP + 200, id: 2 },
            ],
    });
  await touch("touchStart", 50);
  await touch("touchMove", 60);
  await touch("touchMove", 75);
  await touch("touchEnd", 75);
  const pinched = await camera(page);
  expect(pinched.scale / doubled.scale).toBeGreaterThan(1.3);
  expect(pinched.scale / doubled.scale).toBeLessThan(1.55);
});

test.each([
  ["untrusted", /TrustedScriptURL|createPolicy|Trusted/],
  ["workerless", /worker/],
])("where a worker is refused (%s) the page paints the same", async (policy, complaint) => {
  const part = [150, 100, 300, 200] as const;
  const painted = await dots(await open(), ...part);
  expectComplaint(complaint);
  expectComplaint(complaint);
  const page = await open(policy);
  expect(await page.evaluate(() => window.view.paintsIn)).toBe("page");
  const onPage = await dots(page, ...part);
  const differing = painted.filter((value, at) => Math.abs(value - (onPage[at] ?? 0)) > 8).length;
  expect(differing / painted.length).toBeLessThan(0.001);
});

test("a view hidden at the start is drawn when it is shown, and keeps its camera when hidden again", async () => {
  const page = await open("site", { hidden: true });
  expect(await page.evaluate(() => window.mover.size)).toEqual({ width: 0, height: 0 });
  const show = (display: string) =>
    page.evaluate((value) => {
      (document.getElementById("host") as HTMLElement).style.display = value;
    }, display);
  await show("block");
  await sharp(page);
  expect(await page.evaluate(() => window.mover.size)).toEqual({ width: 600, height: 400 });
  const node = await topNode(page);
  expect(await colourOf(page, node)).toEqual(await wantedColour(page, node));
  await page.evaluate(() => window.mover.zoomBy(1.5));
  await sharp(page);
  const kept = await camera(page);
  await show("none");
  await page.waitForFunction(() => window.mover.size.width === 0);
  await show("block");
  await sharp(page);
  expect(await camera(page)).toEqual(kept);
});

test("a view that grows shows the whole in its new size, with as many dots as the screen has", async () => {
  const page = await open("site", { deviceScaleFactor: 2 });
  await page.evaluate(() => {
    (document.getElementById("host") as HTMLElement).style.width = "900px";
  });
  await page.waitForFunction(() => window.mover.size.width === 900);
  await sharp(page);
  const node = await topNode(page);
  expect(await colourOf(page, node)).toEqual(await wantedColour(page, node));
  const ratios = await page.evaluate(() =>
    Array.from(document.querySelectorAll("canvas"), (each) => each.width / each.offsetWidth),
  );
  expect(Math.max(...ratios)).toBeCloseTo(2, 2);
});

test("what is picked out stands out, other colours come in, and destroying leaves nothing", async () => {
  const page = await open();
  const node = await topNode(page);
  await page.evaluate(async (at) => {
    const { canvas, view } = window;
    view.update({ look: { palette: canvas.dark, emphasis: canvas.pickedOut(view.scene, at) } });
    await view.whenSharp();
  }, node);
  expect((await dots(page, 2, 2, 1, 1)).slice(0, 3)).toEqual([0x15, 0x16, 0x1a]);
  await page.evaluate(async () => {
    window.view.destroy();
    await window.view.whenSharp();
  });
  expect(await page.locator("canvas").count()).toBe(0);
});
