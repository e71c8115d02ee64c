import { describe, expect, test } from "vitest";
import { inLanguage, pageAddresses, toRoot } from "../../src/site/addresses.ts";
import { headOf } from "../../src/site/head.ts";
import { oembedOf } from "../../src/site/oembed.ts";
import type { RenderedPage } from "../../src/site/render.tsx";
import { robots, sitemap } from "../../src/site/sitemap.ts";
import { basePath, siteUrl } from "../../src/site/siteUrl.ts";
import { shipped } from "../figures/shipped.ts";

const SITE = "https://example.org/atlas/";
const page: RenderedPage = {
  address: "ja/explore/people",
  language: "ja",
  title: 'A "finding" <b>',
  description: "What it shows & more",
  body: "",
};

/** Attributes of the elements of a head, by tag. */
function tags(lines: readonly string[]) {
  return lines.map((line) => ({
    line,
    attribute: (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1],
  }));
}

describe("the head of a page", () => {
  test("names its other languages, its picture and its oEmbed document, absolutely", () => {
    const head = tags(headOf(page, shipped, SITE));
    const href = (rel: string, lang?: string) =>
      head
        .find(
          ({ attribute }) =>
            attribute("rel") === rel && (lang === undefined || attribute("hreflang") === lang),
        )
        ?.attribute("href");
    expect(href("canonical")).toBe(`${SITE}ja/explore/people/`);
    expect(href("alternate", "hi")).toBe(`${SITE}hi/explore/people/`);
    expect(href("alternate", "x-default")).toBe(`${SITE}en/explore/people/`);
    const image = head.find(({ attribute }) => attribute("property") === "og:image");
    expect(image?.attribute("content")).toBe(`${SITE}cards/ja/people.png`);
    const oembed = head.find(({ attribute }) => attribute("type") === "application/json+oembed");
    expect(oembed?.attribute("href")).toBe(`${SITE}ja/explore/people/oembed.json`);
  });

  test("leaves out what is absolute where the site's address is not known", () => {
    const head = headOf(page, shipped, undefined).join("\n");
    expect(head).not.toMatch(/canonical|og:image|og:url|oembed/);
    expect(head).toContain("og:title");
  });

  test("cannot be left by a title", () => {
    const head = headOf({ ...page, title: '</script><script>alert("1")</script>' }, shipped, SITE);
    const scripts = head.join("\n").match(/<script/g);
    expect(scripts).toHaveLength(1);
    expect(head[0]).toBe(
      "<title>&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</title>",
    );
  });

  test("describes a dataset with what search engines ask for", () => {
    const line = headOf(page, shipped, SITE).find((each) => each.includes("ld+json")) ?? "";
    const data = JSON.parse(line.replace(/^<script[^>]*>|<\/script>$/g, ""));
    expect(data["@type"]).toBe("Dataset");
    expect(data.description.length).toBeGreaterThanOrEqual(30);
    expect(data.distribution.contentUrl).toBe(`${SITE}data/partnership.json`);
  });

  test("of a frame points to the page that explores it", () => {
    const head = headOf({ ...page, address: "ja/embed/people" }, shipped, SITE).join("\n");
    expect(head).toContain(`rel="canonical" href="${SITE}ja/explore/people/"`);
  });
});

test("an oEmbed document holds a frame that WordPress lets through", () => {
  const document = oembedOf(page, SITE, "Atlas");
  expect(document).toMatchObject({ version: "1.0", type: "rich", provider_name: "Atlas" });
  const attributes = [...document.html.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
  const allowed = ["src", "title", "width", "height", "frameborder", "scrolling"];
  expect(attributes.filter((name) => !allowed.includes(name ?? ""))).toEqual([]);
  expect(document.html).toContain(`src="${SITE}ja/embed/people/"`);
  expect(document.html).toContain("&quot;finding&quot; &lt;b&gt;");
});

test("the sitemap holds every page but frames and stages", () => {
  const pages = pageAddresses().map((address) => ({ ...page, address }));
  const locations = [...sitemap(pages, SITE).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect(locations).toContain(`${SITE}hi/sources/`);
  expect(locations.filter((url) => url?.includes("/embed/"))).toEqual([]);
  expect(locations).toContain(`${SITE}ja/present/`);
  const unlisted = /\/embed\/|\/present\/\w/;
  expect(locations).toHaveLength(pageAddresses().filter((a) => !unlisted.test(a)).length);
  expect(robots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
  expect(robots(undefined)).not.toContain("Sitemap");
});

test.each([
  ["https://example.org", "https://example.org/", "/"],
  ["https://example.org/a/b", "https://example.org/a/b/", "/a/b/"],
  ["http://localhost:4173/x/", "http://localhost:4173/x/", "/x/"],
])("SITE_URL %s is %s, its path %s", (value, site, path) => {
  expect(siteUrl(value)).toBe(site);
  expect(basePath(site)).toBe(path);
});

test.each(["example.org", "ftp://example.org/", "//example.org"])(
  "SITE_URL %s is refused with what is expected",
  (value) => {
    expect(() => siteUrl(value)).toThrow(/SITE_URL must/);
  },
);

test("addresses know their way to the root and their other languages", () => {
  expect(toRoot("en/explore/people")).toBe("../../../");
  expect(inLanguage("en/explore/people", "hi")).toBe("hi/explore/people");
  expect(inLanguage("en", "ja")).toBe("ja");
});
