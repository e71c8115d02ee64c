import { CARD } from "./Card.tsx";
import { cardFile, escapeHtml } from "./head.ts";
import type { RenderedPage } from "./render.tsx";

/** Size in px of a frame that nobody has measured yet. */
const FRAME = { width: 640, height: 640 } as const;

/**
 * The oEmbed 1.0 document of an explore page, as a static file: what a consumer
 * asks for by `maxwidth` or `url` cannot be answered.
 */
export function oembedOf({ address, title }: RenderedPage, site: string, provider: string) {
  const src = `${site}${address.replace("/explore/", "/embed/")}/`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: 86_400,
    ...FRAME,
    html: `<iframe src="${src}" title="${escapeHtml(title)}" width="${FRAME.width}" height="${FRAME.height}" frameborder="0" scrolling="no"></iframe>`,
    thumbnail_url: `${site}${cardFile(address)}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
