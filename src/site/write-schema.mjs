// npm run schema: data/partnership.schema.json from src/model/schema.ts.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkNode, installOnce, ROOT } from "./install.mjs";

checkNode();
installOnce();

const { runnerImport } = await import("vite");
const { module } = await runnerImport(resolve(ROOT, "src/site/jsonSchema.ts"), {
  root: ROOT,
  configFile: false,
});
writeFileSync(
  resolve(ROOT, "data/partnership.schema.json"),
  `${JSON.stringify(module.jsonSchema(), null, 2)}\n`,
);
console.log("data/partnership.schema.json written");
