// Reading and auditing a model, once, ten and a hundred times its size, interleaved in one run.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createServer } from "vite";
import { ROOT } from "../../src/site/install.mjs";
import { multiply } from "./multiply.mjs";
import { median } from "./statistics.mjs";

const RUNS = { 1: 25, 10: 9, 100: 3 };

export async function benchModel() {
  const vite = await createServer({
    root: ROOT,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const [read, conversions, status, gaps] = await Promise.all(
    ["read", "conversions", "status", "notStated"].map((name) =>
      vite.ssrLoadModule(`/src/model/${name}.ts`),
    ),
  );
  const shipped = JSON.parse(readFileSync(resolve(ROOT, "data/partnership.json"), "utf8"));
  const texts = Object.fromEntries(
    Object.keys(RUNS).map((times) => [times, JSON.stringify(multiply(shipped, Number(times)))]),
  );
  const once = (text) => {
    const start = performance.now();
    const { model, report } = read.readModel(text);
    conversions.auditConversions(model);
    status.statusConflicts(model);
    gaps.notStated(model);
    const took = performance.now() - start;
    if (report.records.leftOut > 0) throw new Error("The multiplied model is faulty.");
    return took;
  };
  once(texts[1]);
  const took = { 1: [], 10: [], 100: [] };
  for (let round = 0; round < RUNS[1]; round++)
    for (const times of Object.keys(RUNS))
      if (round < RUNS[times]) took[times].push(once(texts[times]));
  await vite.close();
  const base = median(took[1]);
  console.log("\nReading and auditing the model (median ms; per record, against the shipped size)");
  for (const times of Object.keys(RUNS)) {
    const ms = median(took[times]);
    console.log(
      `  ${times.padStart(3)}×  ${ms.toFixed(1).padStart(8)} ms  ${(ms / times / base).toFixed(2)}`,
    );
  }
}
