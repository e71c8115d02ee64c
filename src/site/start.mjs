// npm start: install what is missing, build, serve, print the address.
import { createServer } from "node:net";
import { checkNode, installOnce, ROOT } from "./install.mjs";

checkNode();
installOnce();

const { build, preview } = await import("vite");
const asked = process.env.PORT === undefined ? 4173 : Number(process.env.PORT);
if (!Number.isInteger(asked) || asked < 1 || asked > 65535) {
  console.error(`PORT must be a number from 1 to 65535; found “${process.env.PORT}”.`);
  process.exit(1);
}

console.log("Building …");
await build({ root: ROOT, logLevel: "warn" });

const port = await freePort(asked);
if (port !== asked) console.log(`Port ${asked} is taken; using ${port}.`);
const server = await preview({
  root: ROOT,
  logLevel: "warn",
  preview: { port, strictPort: true, host: "localhost" },
});
console.log(`The atlas is at http://localhost:${port}/ (stop with Ctrl-C)`);

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.httpServer.closeAllConnections?.();
    server.close().then(() => process.exit(0));
  });

/** The first port from `from` on that nobody listens on. */
async function freePort(from) {
  for (let port = from; port < from + 50 && port <= 65535; port++)
    if (await isFree(port)) return port;
  console.error(`No port from ${from} to ${from + 49} is free; set PORT to another one.`);
  process.exit(1);
}

function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, "localhost", () => probe.close(() => done(true)));
  });
}
