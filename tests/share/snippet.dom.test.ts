import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SNIPPETS, snippet, type Wanted } from "../../src/share/snippet.ts";

const wanted: Wanted = {
  site: "https://example.org/atlas/",
  language: "ja",
  figure: "people",
  query: new URLSearchParams("reading=year&theme=dark&hide=title,link"),
  title: "A finding",
  alternative: "What it shows",
  height: 620,
};

/** The markup that a host page would make of a snippet, scripts unrun. */
function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, "text/html");
}

test("a link is the full view in the same state", () => {
  expect(snippet("link", wanted)).toBe("https://example.org/atlas/ja/explore/people/?reading=year");
});

test("a frame has the embed's address, the finding as its title, a height and the theme", () => {
  const frame = parsed(snippet("iframe", wanted)).querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(
    "https://example.org/atlas/ja/embed/people/?reading=year&theme=dark&hide=title,link",
  );
  expect(frame?.title).toBe("A finding");
  expect(frame?.getAttribute("height")).toBe("620");
  expect(frame?.loading ?? frame?.getAttribute("loading")).toBe("lazy");
  expect(frame?.getAttribute("style")).toContain("color-scheme:dark");
  const auto = snippet("iframe", { ...wanted, query: new URLSearchParams() });
  expect(auto).not.toContain("color-scheme");
});

test("an element holds a picture with its link for who gets no script", () => {
  const document = parsed(snippet("element", wanted));
  const image = document.querySelector("partnership-figure > a > img");
  expect(image?.getAttribute("src")).toBe("https://example.org/atlas/cards/ja/people.png");
  expect(image?.getAttribute("alt")).toBe("What it shows");
  expect(document.querySelector("script")?.getAttribute("src")).toBe(
    "https://example.org/atlas/frame.js",
  );
});

describe("whatever the words are", () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='alert(1)",
      "</iframe><img src=x onerror=alert(1)>",
      "{{ .Site }} >}} {% include x %}",
      "a\n\n    b",
    ),
  );

  test.each(["iframe", "loader", "element", "picture"] as const)(
    "%s gives them back and nothing else becomes markup",
    (kind) => {
      fc.assert(
        fc.property(words, words, (title, alternative) => {
          const document = parsed(snippet(kind, { ...wanted, title, alternative }));
          const scripts = Array.from(document.querySelectorAll("script"), (s) => s.textContent);
          expect(scripts.join("")).toBe("");
          for (const element of document.querySelectorAll("*"))
            for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
          // NUL becomes a replacement sign in any parser of HTML, and blanks are one blank.
          const plain = (text: string) =>
            text.replaceAll("\0", "\uFFFD").replaceAll("\r", "\n").replaceAll(/\s+/g, " ");
          const named = document.querySelector("iframe, partnership-figure");
          if (named) expect(named.getAttribute("title")).toBe(plain(title));
          const image = document.querySelector("img");
          if (image) expect(image.getAttribute("alt")).toBe(plain(alternative));
        }),
      );
    },
  );

  test.each(SNIPPETS)("%s has no blank line inside its markup and no indent of four", (kind) => {
    fc.assert(
      fc.property(words, (title) => {
        const text = snippet(kind, { ...wanted, title });
        expect(text).not.toMatch(/^ {4}/m);
        if (kind !== "hugo" && kind !== "jekyll") expect(text).not.toMatch(/\n\s*\n/);
      }),
    );
  });

  test.each(["hugo", "jekyll"] as const)("%s: the title cannot leave its quotes", (kind) => {
    fc.assert(
      fc.property(words, (title) => {
        const last =
          snippet(kind, { ...wanted, title })
            .split("\n")
            .at(-1) ?? "";
        expect(last.match(/"/g)).toHaveLength(6);
        expect(last.match(/\{\{|\}\}|\{%|%\}/g)).toHaveLength(2);
        // And nothing of it is lost: the template reads the references.
        const read = /title="([^"]*)"/
          .exec(last)?.[1]
          ?.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        expect(read).toBe(title.replaceAll(/\s+/g, " "));
      }),
    );
  });
});
