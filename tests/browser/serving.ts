import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface Served {
  /** Address of the folder, ending in a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder below a path, as plain static hosts do: no rewriting, no
 * CORS. `edit` may change the text of a page on its way.
 */
export async function serveFolder(
  folder: string,
  { prefix = "/", host = "127.0.0.1", edit = (text: string) => text } = {},
): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    // Browsers ask for it unasked.
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    let file = resolve(folder, `./${path}`);
    if (path === undefined || !file.startsWith(folder)) return void response.writeHead(404).end();
    if (existsSync(file) && statSync(file).isDirectory()) file = resolve(file, "index.html");
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type });
    response.end(
      /html|javascript/.test(type) ? edit(readFileSync(file, "utf8")) : readFileSync(file),
    );
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return {
    // Another name than the site's: another origin and another site.
    address: `http://${host === "127.0.0.1" ? host : "localhost"}:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
