import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";
import { FIGURES } from "../figures/ids.ts";
import { LANGUAGES } from "../i18n/languages.ts";

/** Every address below the root that is a page, without slashes at the ends. */
export function pageAddresses(): string[] {
  return LANGUAGES.flatMap((language) => [
    language,
    ...FIGURES.map((figure) => `${language}/explore/${figure}`),
    `${language}/sources`,
  ]);
}

/** All of the promises that a meta element can hold; see `docs/decisions/`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Writes a file for every address; each knows the way to the root, so any base path works. */
export function staticPages(root: string): Plugin {
  const dist = resolve(root, "dist");
  return {
    name: "atlas-pages",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          "<head>",
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
        ),
    },
    closeBundle() {
      const shell = readFileSync(resolve(dist, "index.html"), "utf8");
      const write = (path: string, html: string) => {
        mkdirSync(dirname(resolve(dist, path)), { recursive: true });
        writeFileSync(resolve(dist, path), html);
      };
      write("index.html", pageAt(shell, "en", "./"));
      for (const address of pageAddresses()) {
        const parts = address.split("/");
        write(`${address}/index.html`, pageAt(shell, parts[0] ?? "en", "../".repeat(parts.length)));
      }
      // A page for what is not there may stand at any depth and cannot count the way back.
      write("404.html", pageAt(shell, "en", process.env.BASE_PATH ?? "/"));
    },
  };
}

function pageAt(shell: string, language: string, toRoot: string): string {
  return shell
    .replace(
      /<html lang="[a-z]+" data-root="[^"]*">/,
      `<html lang="${language}" data-root="${toRoot}">`,
    )
    .replaceAll(/(href|src)="\.\//g, `$1="${toRoot}`);
}

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
