import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Logger, Plugin } from "vite";
import { FIGURES } from "../figures/ids.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import { DECKS } from "../model/decks.ts";
import type { Model } from "../model/schema.ts";
import { figureOf, viewOf } from "./addresses.ts";
import { frameBundles } from "./bundles.ts";
import { frameDocument, missingDocument, type Parts, pageDocument, policies } from "./document.ts";
import { editionFiles } from "./editions.ts";
import { headerRules, headersFile, htaccessFile, nginxFile } from "./headers.ts";
import { writeServiceWorker } from "./kept.ts";
import { oembedOf } from "./oembed.ts";
import { oneFile } from "./oneFile.ts";
import { preloadsOf } from "./preloads.ts";
import type { RenderedPage } from "./render.tsx";
import { robots, sitemap } from "./sitemap.ts";
import { basePath, siteUrl } from "./siteUrl.ts";

/** Writes a file for every address, each complete before any script; see `docs/publishing.md`. */
export function staticPages(root: string): Plugin {
  let logger: Logger | undefined;
  return {
    name: "atlas-pages",
    apply: "build",
    configResolved(config) {
      logger = config.logger;
    },
    async closeBundle() {
      await writeSite(root, (words) => logger?.info(words));
    },
  };
}

function draw(root: string): { pages: RenderedPage[]; model: Model } {
  const file = resolve(root, ".cache/pages.json");
  mkdirSync(dirname(file), { recursive: true });
  execFileSync(process.execPath, [resolve(root, "src/site/render.mjs"), file], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  return JSON.parse(readFileSync(file, "utf8"));
}

async function writeSite(root: string, report: (words: string) => void) {
  const dist = resolve(root, "dist");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(resolve(dist, path)), { recursive: true });
    writeFileSync(resolve(dist, path), text);
  };
  const site = siteUrl();
  if (!site)
    report(
      "SITE_URL is not set: absolute addresses (canonical, previews, oEmbed, sitemap) are left out.",
    );
  const { pages, model } = draw(root);
  const frames = await frameBundles(root);
  const editions = editionFiles(root, model);
  for (const { file, text } of editions.values()) write(`assets/${file}`, text);
  const shell = readFileSync(resolve(dist, "index.html"), "utf8");
  const styleFile = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(shell)?.[1] ?? "";
  const parts: Parts = {
    shell,
    style: readFileSync(resolve(dist, styleFile), "utf8").trim(),
    headScript: readFileSync(resolve(root, "src/site/headScript.js"), "utf8").trim(),
    startScript: readFileSync(resolve(root, "src/site/startScript.js"), "utf8").trim(),
    frames,
    editions: new Map(Array.from(editions, ([language, { file }]) => [language, file])),
    preloads: preloadsOf(dist),
    model,
    site,
  };
  const weights: Record<string, Record<string, number>> = {};
  for (const page of pages) {
    const { address } = page;
    const framed = viewOf(address) === "embed";
    const html = framed ? frameDocument(page, parts) : pageDocument(page, parts);
    write(`${address}/index.html`, html);
    const figure = figureOf(address);
    if (framed && figure)
      weights[figure] = { ...weights[figure], [page.language]: kilobytes(html) };
    if (site && viewOf(address) === "explore") {
      const name = typeof model.title === "string" ? model.title : model.title.en;
      write(`${address}/oembed.json`, JSON.stringify(oembedOf(page, site, name)));
    }
  }
  const first = pages.find(({ address }) => address === LANGUAGES[0]);
  if (first) write("index.html", pageDocument(first, parts, "./"));
  const base = basePath(site);
  write("404.html", missingDocument(parts, base));
  const loader = kilobytes(readFileSync(resolve(dist, "frame.js"), "utf8"));
  write("embed/weights.json", JSON.stringify({ ...weights, loader }));
  write("robots.txt", robots(site));
  if (site) write("sitemap.xml", sitemap(pages, site));
  const rules = headerRules(policies(parts));
  write("_headers", headersFile(rules));
  write(".htaccess", htaccessFile(rules, base));
  write("hosts/nginx.conf", nginxFile(rules, base));
  const name = typeof model.title === "string" ? model.title : model.title.en;
  const talks = DECKS.map((id) => {
    const text = readFileSync(resolve(dist, `data/decks/${id}.json`), "utf8");
    return [id, JSON.parse(text)];
  });
  const whole = {
    title: name,
    style: parts.style,
    model: JSON.stringify(model),
    decks: JSON.stringify(Object.fromEntries(talks)),
    site,
  };
  write("take/atlas.html", await oneFile(root, whole));
  await writeServiceWorker(root, dist);
  report(`${pages.length + 2} pages, ${FIGURES.length} frames in ${LANGUAGES.length} languages.`);
}

/** kB on their way, compressed with brotli. */
function kilobytes(text: string): number {
  return Math.round(brotliCompressSync(text).length / 100) / 10;
}
