import { LANGUAGES } from "../i18n/languages.ts";
import type { Model } from "../model/schema.ts";
import { deckOf, figureOf, inLanguage, viewOf } from "./addresses.ts";
import { CARD } from "./Card.tsx";
import type { RenderedPage } from "./render.tsx";

const OG_LOCALE: Record<string, string> = { en: "en_IN", ja: "ja_JP", hi: "hi_IN" };

/** Text inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** File below the root of the picture that a page is shown with elsewhere. */
export function cardFile(address: string): string {
  return `cards/${address.split("/")[0]}/${figureOf(address) ?? "overview"}.png`;
}

/** Head of a page as lines of markup. What needs an absolute address is left out where `site` is not known. */
export function headOf(page: RenderedPage, model: Model, site: string | undefined): string[] {
  const { language, title, description } = page;
  const meta = (key: string, name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}" />`;
  const lines = [
    `<title>${escapeHtml(title)}</title>`,
    meta("name", "description", description),
    meta("property", "og:type", "article"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:locale", OG_LOCALE[language] ?? language),
    meta("name", "twitter:card", "summary_large_image"),
  ];
  // A stage is for those in the room; its figures are found on pages of their own.
  if (deckOf(page.address)) lines.push(meta("name", "robots", "noindex"));
  if (site) lines.push(...absolute(page, site, meta));
  const data = structuredData(page, model, site);
  // `<` would end the element; in JSON it may be written as an escape.
  if (data)
    lines.push(
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`,
    );
  return lines;
}

function absolute(
  { address, title }: RenderedPage,
  site: string,
  meta: (key: string, name: string, content: string) => string,
): string[] {
  // A frame is the same content as the page that explores it.
  const content = address.replace("/embed/", "/explore/");
  const url = (path: string) => `${site}${path}/`;
  const figure = figureOf(address);
  const others = LANGUAGES.filter((language) => !address.startsWith(language));
  return [
    `<link rel="canonical" href="${url(content)}" />`,
    ...LANGUAGES.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${url(inLanguage(content, language))}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${url(inLanguage(content, LANGUAGES[0]))}" />`,
    meta("property", "og:url", url(content)),
    ...others.map((other) => meta("property", "og:locale:alternate", OG_LOCALE[other] ?? other)),
    meta("property", "og:image", `${site}${cardFile(address)}`),
    meta("property", "og:image:width", String(CARD.width)),
    meta("property", "og:image:height", String(CARD.height)),
    meta("property", "og:image:alt", title),
    ...(figure
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${site}${content}/oembed.json" title="${escapeHtml(title)}" />`,
        ]
      : []),
  ];
}

/** schema.org `Dataset`, on the pages that show the data and not on frames of them. */
function structuredData(page: RenderedPage, model: Model, site: string | undefined) {
  const { address, language, title, description } = page;
  if (!["overview", "explore", "sources"].includes(viewOf(address))) return undefined;
  const at = (path: string) => (site ? { url: `${site}${path}` } : {});
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: `${title}. ${description}`,
    inLanguage: language,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: wordsOf(model.title) },
    ...(model.asOf && { temporalCoverage: model.asOf, version: model.asOf }),
    ...at(`${address}/`),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      ...(site && { contentUrl: `${site}data/partnership.json` }),
    },
  };
}

function wordsOf(text: Model["title"]): string {
  return typeof text === "string" ? text : text.en;
}
