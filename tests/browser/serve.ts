import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, ending in a slash. */
    address: string;
  }
}

const root = resolve(import.meta.dirname, "../..");

/** Serves the built site for all browser tests. */
export default async function serve(project: TestProject) {
  if (!existsSync(resolve(root, "dist/index.html")))
    throw new Error("There is no built site; run `npm run build` or `npm test`.");
  const server = await preview({
    root,
    logLevel: "error",
    preview: { port: 0, host: "127.0.0.1" },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide("address", `http://127.0.0.1:${port}/`);
  return () => server.close();
}
