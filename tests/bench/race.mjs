// When is the figure seen, on a phone on a slow line? Ours and the peers', in one run, in turns.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ROOT } from "../../src/site/install.mjs";
import { peerPages } from "./peers.mjs";
import { median } from "./statistics.mjs";

const ROUNDS = 7;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const SLOWER = 4;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

/** Everything compressed with brotli, as a content network sends it. */
async function serve(peers) {
  const cache = new Map();
  const compressed = (key, read) => {
    if (!cache.has(key)) cache.set(key, brotliCompressSync(read()));
    return cache.get(key);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = decodeURIComponent(pathname.slice(1)).replace(/\.(html|js)$/, "");
    const peer = peers.get(name);
    let file = resolve(ROOT, "dist", `.${pathname}`);
    if (!peer && statSync(file, { throwIfNoEntry: false })?.isDirectory())
      file = resolve(file, "index.html");
    if (!peer && !statSync(file, { throwIfNoEntry: false })) return response.writeHead(404).end();
    const type = TYPES[peer ? extname(pathname) || ".html" : extname(file)];
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "content-encoding": "br",
    });
    response.end(
      compressed(pathname, () =>
        peer ? (pathname.endsWith(".js") ? peer.script : peer.html) : readFileSync(file),
      ),
    );
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** One cold visit: ms until the figure is seen and until the page answers, layout shift, bytes. */
async function visit(browser, url, isPeer) {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 412, height: 823 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    window.seen = { shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const marks = Array.from(document.querySelectorAll("svg[data-figure] [data-mark]"));
      const there = window.drawn || marks.some((mark) => mark.getBoundingClientRect().width > 0);
      if (!there) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.seen.figure = performance.now();
      };
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => window.seen.figure, undefined, { timeout: 60_000 });
  if (!isPeer) await page.waitForSelector("html[data-ready]", { timeout: 60_000 });
  const ready = isPeer ? undefined : await page.evaluate(() => performance.now());
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { figure: seen.figure, shift: seen.shift, ready, bytes };
}

export { serve, visit };

export async function benchRace(browser) {
  const peers = await peerPages();
  const { server, address } = await serve(peers);
  const ours = [
    "embed/investment",
    "embed/people",
    "embed/network",
    "explore/investment",
    "explore/people",
    "explore/network",
    "",
  ];
  const candidates = [
    ...Array.from(peers.keys(), (name) => ({
      name,
      url: address + encodeURIComponent(name),
      isPeer: true,
    })),
    ...ours.map((path) => ({
      name: path || "overview",
      url: `${address}en/${path && `${path}/`}`,
      isPeer: false,
    })),
  ];
  const results = new Map(candidates.map(({ name }) => [name, []]));
  // The first visit of a browser is nobody's.
  await visit(browser, `${address}three%20bars`, true);
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < candidates.length; at++) {
      const { name, url, isPeer } = candidates[(at + round * 3) % candidates.length];
      results.get(name).push(await visit(browser, url, isPeer));
    }
  server.close();
  const floor = median(results.get("by hand").map(({ figure }) => figure));
  console.log(
    "\nFigure seen, on a phone (1.6 Mbit/s, 150 ms, processor 4 times slower; medians of 7, in turns)",
  );
  for (const [name, visits] of results) {
    const of = (key) => median(visits.map((each) => each[key] ?? 0));
    console.log(
      `  ${name.padEnd(20)} ${of("figure").toFixed(0).padStart(5)} ms  ${(of("figure") / floor).toFixed(2)}×  ready ${(of("ready") ? `${of("ready").toFixed(0)} ms` : "–").padStart(8)}  shift ${of("shift").toFixed(3)}  ${(of("bytes") / 1000).toFixed(1).padStart(6)} kB`,
    );
  }
}

/** Ten frames on one page: main-thread work over 50 ms a piece, and memory. */
export async function benchTen(browser) {
  const figures = ["investment", "people", "network"];
  const frames = Array.from(
    { length: 10 },
    (_, index) =>
      `<iframe src="/en/embed/${figures[index % 3]}/" width="640" height="700"></iframe>`,
  ).join("");
  const { server, address } = await serve(
    new Map([
      ["none", { html: "<p>No frame" }],
      ["ten", { html: frames }],
    ]),
  );
  const measure = async (name) => {
    const context = await browser.newContext({
      serviceWorkers: "block",
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.blocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(address + name);
    for (const frame of page.frames().slice(1)) await frame.waitForSelector("html[data-ready]");
    await page.waitForTimeout(500);
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const blocked = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => window.blocked ?? 0)),
    );
    await context.close();
    return { heap: usedSize / 1e6, blocked: Math.max(...blocked) };
  };
  const empty = await measure("none");
  const ten = await measure("ten");
  server.close();
  console.log(
    `\nTen frames on a page: blocked ${ten.blocked.toFixed(0)} ms, heap +${(ten.heap - empty.heap).toFixed(1)} MB`,
  );
}
