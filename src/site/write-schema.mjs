// npm run schema: data/*.schema.json from src/model/schema.ts and src/model/deck.ts.
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
for (const [name, schema] of Object.entries(module.jsonSchemas())) {
  writeFileSync(resolve(ROOT, "data", name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`data/${name} written`);
}
