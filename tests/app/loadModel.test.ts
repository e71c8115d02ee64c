import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { loadModel, ModelNotReached, retryDelay, shouldRetry } from "../../src/app/loadModel.ts";
import { ModelRefused } from "../../src/model/fault.ts";
import { shippedText } from "../figures/shipped.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Loads from a server that answers as told. */
async function loadFrom(answer: RequestListener) {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return loadModel(`http://127.0.0.1:${port}/model.json`, new AbortController().signal);
}

async function refusal(answer: RequestListener): Promise<string> {
  const error = await loadFrom(answer).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ModelRefused);
  return (error as ModelRefused).code;
}

test("a good file is read", async () => {
  const { report } = await loadFrom((_, response) => response.end(shippedText));
  expect(report.records.leftOut).toBe(0);
});

test("a web page with status 200 is named for what it is, by its type or its text", async () => {
  expect(
    await refusal((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("Sign in");
    }),
  ).toBe("web-page");
  expect(await refusal((_, response) => response.end("<!doctype html><p>Sign in"))).toBe(
    "web-page",
  );
});

test("a file cut off at any place is refused as cut off or not JSON", async () => {
  for (const at of [1, 40, 5_000, shippedText.length - 2])
    expect(["cut-off", "not-json"]).toContain(
      await refusal((_, response) => response.end(shippedText.slice(0, at))),
    );
});

test("a body that never ends is left at the limit", async () => {
  const code = await refusal((_, response) => {
    const block = Buffer.alloc(1_000_000, " ");
    const more = () => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  });
  expect(code).toBe("too-large");
});

test("bytes that are not UTF-8 are refused by name", async () => {
  expect(await refusal((_, response) => response.end(Buffer.from([0x7b, 0xff, 0xfe])))).toBe(
    "encoding",
  );
});

test("a missing file is reported with its status and not asked for again", async () => {
  const error = await loadFrom((_, response) => {
    response.statusCode = 404;
    response.end();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ModelNotReached", status: 404 });
  expect(shouldRetry(0, error as Error)).toBe(false);
});

test("a server that is not there is reported without a status", async () => {
  const load = loadModel("http://127.0.0.1:1/model.json", new AbortController().signal);
  await expect(load).rejects.toMatchObject({ name: "ModelNotReached", status: undefined });
});

test("a busy server is asked twice more, and as late as it asks for", () => {
  const busy = new ModelNotReached(503, 3_000);
  expect([0, 1, 2].map((failures) => shouldRetry(failures, busy))).toEqual([true, true, false]);
  expect(retryDelay(0, busy)).toBe(3_000);
  expect(retryDelay(0, new ModelNotReached(503, 60_000))).toBe(10_000);
  expect(shouldRetry(0, new ModelRefused("not-json"))).toBe(false);
});
