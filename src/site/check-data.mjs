// npm run check-data [file]: every fault of a model file as path, value, what is expected, remedy.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkNode, installOnce, ROOT } from "./install.mjs";

checkNode();
installOnce();

const file = process.argv[2] ?? resolve(ROOT, "data/partnership.json");
let text;
try {
  text = readFileSync(file);
} catch (error) {
  console.error(`${file}: cannot be read (${error.code}). Give the path of a model file.`);
  process.exit(2);
}
// The project's own Vite, because the messages are parsed by one of its plugins.
const { createServer } = await import("vite");
const vite = await createServer({
  root: ROOT,
  logLevel: "warn",
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { checkData } = await vite.ssrLoadModule("/src/site/checkData.ts");
const { lines, ok } = checkData(text, file);
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
await vite.close();
