import { afterEach, expect, test, vi } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { inSlices } from "../../src/graph/inSlices.ts";
import { settle, settleSteps } from "../../src/graph/settle.ts";
import { settleInBackground } from "../../src/graph/settleInBackground.ts";
import { clustered, network } from "./networks.ts";

type Listener = (event: { data?: unknown }) => void;

/** A worker as the page sees one; the real file of it runs in a task of its own. */
class FakeWorker {
  static made: FakeWorker[] = [];
  readonly listeners = new Map<string, Listener>();
  ended = false;
  readonly address: unknown;
  constructor(address: unknown) {
    this.address = address;
    FakeWorker.made.push(this);
  }
  addEventListener(type: string, listener: Listener) {
    this.listeners.set(type, listener);
  }
  emit(type: string, data?: unknown) {
    if (!this.ended) this.listeners.get(type)?.({ data });
  }
  terminate() {
    this.ended = true;
  }
  async postMessage(message: unknown, transfer: Transferable[]) {
    const data = structuredClone(message, { transfer });
    let answer: Listener | undefined;
    vi.stubGlobal("addEventListener", (_: string, listener: Listener) => {
      answer = listener;
    });
    vi.stubGlobal("postMessage", (told: unknown, options: StructuredSerializeOptions) =>
      this.emit("message", structuredClone(told, options)),
    );
    vi.resetModules();
    await import("../../src/graph/settle.worker.ts");
    answer?.({ data });
  }
}

class RefusedWorker {
  constructor() {
    throw new DOMException("Refused", "SecurityError");
  }
}

/** Tells some progress, then fails. */
class BrokenWorker extends FakeWorker {
  override async postMessage() {
    await undefined;
    this.emit("message", { share: 0.4 });
    this.emit("error");
  }
}

/** Says nothing. */
class SilentWorker extends FakeWorker {
  override async postMessage() {}
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  FakeWorker.made = [];
});

const graph = clustered(15);
const expected = settle(graph);

function sharesOf(run: (onProgress: (share: number) => void) => Promise<unknown>) {
  const shares: number[] = [];
  return run((share) => shares.push(share)).then(() => shares);
}

test("in slices the places are the same as straight through", async () => {
  expect(await inSlices(settleSteps(graph))).toEqual(expected);
});

test("in a worker the places are the same, and the graph stays whole", async () => {
  vi.stubGlobal("Worker", FakeWorker);
  const before = structuredClone(graph);
  expect(await settleInBackground(graph)).toEqual(expected);
  expect(graph).toEqual(before);
  expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true]);
});

test.each([
  ["there is none", undefined],
  ["it is refused", RefusedWorker],
  ["it breaks", BrokenWorker],
])("without a worker, because %s, the places are the same", async (_, worker) => {
  vi.stubGlobal("Worker", worker);
  expect(await settleInBackground(graph)).toEqual(expected);
});

test("in a sandbox no worker is tried", async () => {
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("origin", "null");
  expect(await settleInBackground(graph)).toEqual(expected);
  expect(FakeWorker.made).toEqual([]);
});

test.each([
  ["a worker", FakeWorker],
  ["slices", RefusedWorker],
  ["slices after a worker broke", BrokenWorker],
])("progress in %s never falls back", async (_, worker) => {
  vi.stubGlobal("Worker", worker);
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now++);
  const shares = await sharesOf((onProgress) => settleInBackground(graph, { onProgress }));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test.each([
  ["a worker", SilentWorker],
  ["slices", RefusedWorker],
])("called off in %s it rejects with an AbortError", async (_, worker) => {
  vi.stubGlobal("Worker", worker);
  const calling = new AbortController();
  const settling = settleInBackground(graph, { signal: calling.signal });
  calling.abort();
  await expect(settling).rejects.toMatchObject({ name: "AbortError" });
  for (const { ended } of FakeWorker.made) expect(ended).toBe(true);
});

test("called off beforehand nothing is begun", async () => {
  vi.stubGlobal("Worker", FakeWorker);
  const settling = settleInBackground(graph, { signal: AbortSignal.abort() });
  await expect(settling).rejects.toMatchObject({ name: "AbortError" });
  expect(FakeWorker.made).toEqual([]);
});

test("a slice ends before a step like its longest would fill it", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  function* steps(): Generator<number, string, void> {
    for (let step = 1; step <= 100; step++) {
      now += 3;
      yield step / 100;
    }
    return "done";
  }
  const ends: number[] = [];
  expect(await inSlices(steps(), { onProgress: () => ends.push(now) })).toBe("done");
  expect(ends).toEqual([...Array.from({ length: 50 }, (_, slice) => 6 * (slice + 1)), 300]);
});

test("called off between slices it goes no further", async () => {
  const calling = new AbortController();
  let steps = 0;
  function* endless(): Generator<number, Graph, void> {
    for (;;) {
      if (++steps === 5000) calling.abort();
      yield 0;
    }
  }
  await expect(inSlices(endless(), { signal: calling.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
});

test("a link to nowhere rejects with a RangeError", async () => {
  vi.stubGlobal("Worker", RefusedWorker);
  await expect(settleInBackground(network(2, [[0, 9]]))).rejects.toThrow(RangeError);
});

test("where addresses of scripts must be vouched for, the worker's is", async () => {
  vi.resetModules();
  const vouched: string[] = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("trustedTypes", {
    createPolicy: (name: string, rules: { createScriptURL(address: string): string }) => ({
      createScriptURL(address: string) {
        expect(() => rules.createScriptURL("https://elsewhere.example/")).toThrow(TypeError);
        vouched.push(name, rules.createScriptURL(address));
        return { vouched: address };
      },
    }),
  });
  const fresh = await import("../../src/graph/settleInBackground.ts");
  await fresh.settleInBackground(graph);
  expect(vouched).toHaveLength(2);
  expect(vouched[0]).toBe("ijp-worker");
  expect(FakeWorker.made[0]?.address).toEqual({ vouched: vouched[1] });
});
