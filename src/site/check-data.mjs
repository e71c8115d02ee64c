// npm run check-data [file]: every fault of a model or deck file as path, value, what is expected,
// remedy; without a file, of all that is kept in data/.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkNode, installOnce, ROOT } from "./install.mjs";

checkNode();
installOnce();

const MODEL = resolve(ROOT, "data/partnership.json");
const decks = readdirSync(resolve(ROOT, "data/decks")).map((name) => `data/decks/${name}`);
const files = process.argv[2]
  ? [process.argv[2]]
  : [MODEL, ...decks.map((name) => resolve(ROOT, name))];
const read = (file) => {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(`${file}: cannot be read (${error.code}). Give the path of a model or a deck.`);
    return process.exit(2);
  }
};
const opened = files.map((file) => [file, read(file)]);
// The project's own Vite, because the messages are parsed by one of its plugins.
const { createServer } = await import("vite");
const vite = await createServer({
  root: ROOT,
  logLevel: "warn",
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { checkData, checkDeck, isDeck } = await vite.ssrLoadModule("/src/site/checkData.ts");
for (const [file, bytes] of opened) {
  const { lines, ok } = isDeck(bytes)
    ? await checkDeck(bytes, file, readFileSync(MODEL, "utf8"))
    : await checkData(bytes, file);
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}
await vite.close();
