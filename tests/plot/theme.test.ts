import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { customProperties, dark, light, printed, type Theme } from "../../src/plot/theme.ts";

const css = readFileSync(resolve(import.meta.dirname, "../../src/ui/styles/tokens.css"), "utf8");

test("the style sheet declares the colours of both themes", () => {
  const inDark = new Map(customProperties(dark));
  for (const [name, value] of customProperties(light))
    expect(css).toContain(`${name}: light-dark(${value}, ${inDark.get(name)});`);
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes: [string, Theme][] = [
  ["light", light],
  ["dark", dark],
  ["printed", printed],
];

test.each(themes)("words of the %s theme stand out from paper and panel", (_, theme) => {
  for (const ground of [theme.paper, theme.panel])
    for (const words of [theme.ink, theme.inkSoft, theme.firstText, theme.slip])
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)("marks of the %s theme stand out from the paper", (_, theme) => {
  for (const mark of [theme.first, theme.second, ...theme.areas])
    expect(contrast(mark, theme.paper)).toBeGreaterThanOrEqual(3);
});

test("words on a stage stand out seven to one", () => {
  const stage = readFileSync(resolve(import.meta.dirname, "../../src/ui/styles/stage.css"), "utf8");
  const own = [...stage.matchAll(/--(ink-soft|first-text|slip): light-dark\((#\w+), (#\w+)\)/g)];
  expect(own).toHaveLength(3);
  const words = [...own.map(([, , inLight = "", inDark = ""]) => [inLight, inDark] as const)];
  for (const [inLight, inDark] of [...words, [light.ink, dark.ink], [light.second, dark.second]]) {
    expect(contrast(inLight as string, light.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(inDark as string, dark.paper)).toBeGreaterThanOrEqual(7);
  }
});
