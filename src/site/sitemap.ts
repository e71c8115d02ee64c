import { LANGUAGES } from "../i18n/languages.ts";
import { deckOf, inLanguage, viewOf } from "./addresses.ts";
import type { RenderedPage } from "./render.tsx";

/** Every page but frames and stages, with its other languages. */
export function sitemap(pages: readonly RenderedPage[], site: string): string {
  const urls = pages
    .filter(({ address }) => viewOf(address) !== "embed" && !deckOf(address))
    .map(({ address }) => {
      const others = LANGUAGES.map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${site}${inLanguage(address, language)}/"/>`,
      );
      return `<url><loc>${site}${address}/</loc>${others.join("")}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

export function robots(site: string | undefined): string {
  return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ""}`;
}
