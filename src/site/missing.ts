import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** What is not there is answered by the page for it, as static hosts do. */
export function missingPage(root: string): Plugin {
  const dist = resolve(root, "dist");
  return {
    name: "atlas-missing",
    configurePreviewServer(server) {
      // Vite serves what is there, but it would do so only after this.
      return () =>
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const directory = pathname.endsWith("/");
          const file = resolve(dist, `.${pathname}${directory ? "index.html" : ""}`);
          if (statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
          if (!directory && existsSync(resolve(file, "index.html"))) {
            response.writeHead(301, { location: `${pathname}/` }).end();
            return;
          }
          response.statusCode = 404;
          response.setHeader("content-type", "text/html; charset=utf-8");
          response.end(readFileSync(resolve(dist, "404.html")));
        });
    },
  };
}
