import fc from "fast-check";
import { expect, test } from "vitest";
import { toSvg } from "../../src/graph/toSvg.ts";
import { communities, light, pickedOut } from "./communities.ts";

const options = {
  size: { width: 800, height: 600 },
  measure: (text: string, px: number) => text.length * px * 0.6,
  title: "All of it",
};

function parsed(text: string) {
  const document = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

test("the drawing has every node, every link and its words as text", () => {
  const scene = communities(120, 240);
  const document = parsed(toSvg(scene, { palette: light }, options));
  expect(document.querySelectorAll("circle")).toHaveLength(120);
  const paths = [...document.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
  expect(paths.join("").match(/M/g)).toHaveLength(240);
  expect(paths.join("")).not.toContain("NaN");
  expect(document.querySelectorAll("text").length).toBeGreaterThan(10);
  expect(document.querySelector("title")?.textContent).toBe("All of it");
  expect(document.querySelectorAll("path[stroke-dasharray]")).toHaveLength(1);
});

test("no text becomes markup and none is lost", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }),
        fc.constantFrom("</text><script>x</script>", "a & b", "\"'<>&", "]]>", "<!--", "&lt;"),
      ),
      (text) => {
        const scene = { ...communities(1, 0), labels: [text] };
        const document = parsed(toSvg(scene, { palette: light }, { ...options, title: text }));
        expect(document.querySelector("text")?.textContent).toBe(text);
        expect(document.querySelector("title")?.textContent).toBe(text);
        expect(document.querySelector("script")).toBeNull();
      },
    ),
  );
});

test("letters that no document may hold are left out, and any text can be drawn", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      const broken = `${text}\u0000\ud800\u0008\uffff.`;
      const scene = { ...communities(1, 0), labels: [broken] };
      const document = parsed(toSvg(scene, { palette: light }, options));
      expect(document.querySelector("text")?.textContent?.endsWith(".")).toBe(true);
    }),
  );
});

test("a colour or a font handed in stays inside its attribute", () => {
  const palette = { ...light, paper: '"/><script/>', font: "'A\"B'" };
  const document = parsed(toSvg(communities(3, 2), { palette }, options));
  expect(document.querySelector("script")).toBeNull();
  expect(document.documentElement.getAttribute("font-family")).toBe("'A\"B'");
});

test("what is picked out has a ring and the rest is faint", () => {
  const scene = communities(50, 120);
  const emphasis = pickedOut(scene, 0);
  const document = parsed(toSvg(scene, { palette: light, emphasis }, options));
  expect(document.querySelectorAll("circle")).toHaveLength(51);
  expect(document.querySelectorAll('g[opacity="0.28"] circle').length).toBeGreaterThan(10);
});
