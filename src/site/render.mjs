// Draws every page in a process of its own, because it needs a document in the global scope.
// node render.mjs <file for the result>
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { ROOT } from "./install.mjs";
import { offScreen } from "./offScreen.mjs";

const { renderSite } = await offScreen("src/site/render.tsx");
const model = readFileSync(resolve(ROOT, "data/partnership.json"), "utf8");
const decks = Object.fromEntries(
  readdirSync(resolve(ROOT, "data/decks")).map((name) => [
    basename(name, ".json"),
    readFileSync(resolve(ROOT, "data/decks", name), "utf8"),
  ]),
);
writeFileSync(process.argv[2], JSON.stringify(await renderSite(model, decks)));
process.exit(0);
