import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { FIGURES, type FigureId } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { READINGS } from "../../src/figures/network/options.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { locales, shipped } from "../figures/shipped.ts";
import { withChromium } from "./chromium.ts";

const { look } = withChromium();
const locale = await locales();

const NARROWEST = { width: 320, height: 640 };
const VIEWPORTS = [
  { width: 360, height: 640 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** What lies on what, and what is cut, in the drawing that is on the page. */
function faultsIn(page: Page) {
  return page.evaluate(() => {
    // What moves or comes is measured where it arrives.
    for (const animation of document.getAnimations()) animation.finish();
    const drawing = Array.from(document.querySelectorAll("[data-figure]")).find(
      (figure) => figure.getBoundingClientRect().width > 0,
    );
    if (!drawing) return { words: 0, faults: ["no drawing"] };
    const frame = drawing.getBoundingClientRect();
    const isText = drawing.tagName !== "svg";
    const lines = Array.from(
      drawing.querySelectorAll(isText ? "button, h3" : "text:not(:has(tspan)), tspan"),
      (line) => {
        const { left, right, top, bottom, width, height } = line.getBoundingClientRect();
        // Lettering has air above and below, within the height of its line.
        const isUpright = line.closest("[transform*=rotate]") !== null;
        const air = isText ? 0 : (isUpright ? width : height) * 0.18;
        const [x, y] = isUpright ? [air, 0] : [0, air];
        return {
          words: line.textContent ?? "",
          box: { left: left + x, right: right - x, top: top + y, bottom: bottom - y },
        };
      },
    );
    const overlap = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
        )
        .map((b) => `${a.words} × ${b.words}`),
    );
    const isOut = ({ left, right, top, bottom }: typeof frame | (typeof lines)[number]["box"]) =>
      left < frame.left - 1 ||
      right > frame.right + 1 ||
      top < frame.top - 1 ||
      bottom > frame.bottom + 1;
    const cut = lines.filter(({ box }) => isOut(box)).map(({ words }) => `cut: ${words}`);
    const marks = Array.from(drawing.querySelectorAll("[data-mark]"));
    const out = marks
      .filter((mark) =>
        Array.from(mark.querySelectorAll("circle, rect, line, path")).some((shape) =>
          isOut(shape.getBoundingClientRect()),
        ),
      )
      .map((mark) => `outside: ${mark.getAttribute("data-mark")}`);
    return { words: lines.length, marks: marks.length, faults: [...overlap, ...cut, ...out] };
  });
}

for (const language of LANGUAGES)
  for (const viewport of [NARROWEST, ...VIEWPORTS])
    test(`${language} at ${viewport.width}×${viewport.height}: no label on another, nothing cut, in any reading`, async () => {
      const page = await look(`${language}/explore/network/`, {
        viewport,
        reducedMotion: "reduce",
      });
      const figure = await loadFigure("network");
      const faults: Record<string, string[]> = {};
      for (const reading of READINGS)
        for (const by of ["areas", "institutions"]) {
          const query = `?reading=${reading}&by=${by}`;
          const bound = figure.bind(shipped, new URLSearchParams(query), locale[language]);
          const { subtitle } = bound.caption;
          await page.evaluate((search) => history.pushState(null, "", search), query);
          await page.waitForFunction(
            ([words, institutions]) =>
              document.querySelector(".subtitle")?.textContent === words &&
              (document.querySelector(".picture [data-mark=meti]") !== null) === institutions &&
              document.querySelector("[aria-busy=true]") === null,
            [subtitle, by === "institutions"] as const,
          );
          const found = await faultsIn(page);
          expect(found.words).toBeGreaterThan(15);
          if (found.faults.length > 0) faults[query] = found.faults;
        }
      expect(faults).toEqual({});
    });

/** States of every figure but the network. */
const STATES = {
  investment: ["", "reading=total&unit=INR", "reading=printed"],
  people: ["", "reading=year", "reading=today"],
  flows: ["", "reading=investment", "reading=people&series=residents_titp"],
  companies: ["", "by=state&unit=JPY", "reading=counts"],
  wording: [
    "",
    "compare=number&depth=any",
    "compare=wording&depth=any",
    "compare=status&depth=any",
  ],
  timeline: ["", "scope=history", "scope=history&kind=document", "scope=history&kind=target"],
  places: ["", "part=pairs&sort=name", "part=visited,meetings"],
} as const satisfies Record<Exclude<FigureId, "network">, readonly string[]>;

for (const [id, queries] of Object.entries(STATES))
  for (const language of LANGUAGES)
    for (const viewport of [NARROWEST, ...VIEWPORTS])
      test(`${id} in ${language} at ${viewport.width}×${viewport.height}: no label on another, nothing cut`, async () => {
        const figure = await loadFigure(id as FigureId);
        const page = await look(`${language}/explore/${id}/`, { viewport });
        const faults: Record<string, string[]> = {};
        for (const query of queries) {
          const bound = figure.bind(shipped, new URLSearchParams(query), locale[language]);
          await page.evaluate((search) => history.pushState(null, "", search), `?${query}`);
          await page.waitForFunction(
            ([words, marks]) => {
              const drawings = Array.from(document.querySelectorAll(".picture [data-figure]"));
              const [drawing] = drawings.filter((one) => one.getBoundingClientRect().width > 0);
              return (
                drawing?.getAttribute("aria-label") === words &&
                drawing.querySelectorAll("[data-mark]").length === marks
              );
            },
            [bound.caption.alternative, bound.marks.length] as const,
          );
          const found = await faultsIn(page);
          expect(found.words).toBeGreaterThan(3);
          if (found.faults.length > 0) faults[query] = found.faults;
        }
        expect(faults).toEqual({});
      });

test.each(LANGUAGES)(
  "in %s the tabs of the figures fit a page of 320 px: one row, the current one in view, by keyboard too",
  async (language) => {
    for (const id of FIGURES) {
      const page = await look(`${language}/explore/${id}/`, {
        viewport: { width: 320, height: 640 },
      });
      const tabs = () =>
        page.$eval(".tabs", (tabs) => {
          const own = tabs.querySelector("[aria-current=page]")?.getBoundingClientRect();
          const active = document.activeElement?.getBoundingClientRect();
          return {
            wide: document.documentElement.scrollWidth,
            rows: new Set(Array.from(tabs.children, (tab) => tab.getBoundingClientRect().top)).size,
            more: (tabs as HTMLElement).dataset.more,
            current: own && [own.left, own.right],
            focus: active && [active.left, active.right],
          };
        });
      const seen = await tabs();
      expect(seen.wide).toBeLessThanOrEqual(320);
      expect(seen.rows).toBe(1);
      expect(seen.current?.[0]).toBeGreaterThanOrEqual(0);
      expect(seen.current?.[1]).toBeLessThanOrEqual(320);
      // At its edges the row says that there is more.
      expect(seen.more).toMatch(/before|after/);
      if (id === FIGURES[0]) expect(seen.more).toBe("after");
      await page.locator(".tabs a").last().focus();
      const { focus } = await tabs();
      expect(focus?.[1]).toBeLessThanOrEqual(320.5);
      await expect.poll(async () => (await tabs()).more).toBe("before");
    }
  },
);

test.each(LANGUAGES)(
  "in %s all tabs of the figures are seen on a page of 1280 px",
  async (language) => {
    const page = await look(`${language}/explore/network/`);
    const hidden = await page.$$eval(".tabs a", (tabs) =>
      tabs
        .filter((tab) => {
          const [{ left, right }, row] = [tab, tab.parentElement].map((one) =>
            (one as Element).getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          return left < row.left || right > row.right;
        })
        .map((tab) => tab.textContent),
    );
    expect(hidden).toEqual([]);
  },
);

test.each(LANGUAGES)(
  "in %s the parts of the slider of years lie side by side, at 280 px too",
  async (language) => {
    for (const until of ["", "1952"]) {
      const page = await look(`${language}/explore/network/?until=${until}`, {
        viewport: { width: 280, height: 640 },
      });
      const edges = await page.$eval(".steps", (steps) => {
        const { left, right } = steps.getBoundingClientRect();
        const parts = Array.from(steps.querySelectorAll(".play, label > *"), (part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          const words = range.getBoundingClientRect();
          const box = part.getBoundingClientRect();
          return [box.left, Math.max(box.right, words.right)];
        });
        return [left, ...parts.flat(), Math.min(right, innerWidth)];
      });
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    }
  },
);
