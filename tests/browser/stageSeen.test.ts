import { describe, expect, test } from "vitest";
import { axeFinds } from "./axe.ts";
import { withChromium } from "./chromium.ts";
import { SHOWN, steps } from "./talk.ts";

const { open, look } = withChromium();

describe("what is seen of the stage", () => {
  test("does not grow over a thousand steps", async () => {
    const page = await open("en/present/visit/");
    const session = await page.context().newCDPSession(page);
    const used = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    };
    const walk = async (presses: number) => {
      for (let count = 0; count < presses; count += 1)
        await page.keyboard.press(count % 40 < 20 ? "PageDown" : "PageUp");
    };
    await walk(80);
    const before = await used();
    await walk(1000);
    const grown = (await used()) - before;
    expect(grown).toBeLessThanOrEqual(5_000_000);
  }, 180_000);

  test.each(["en", "ja", "hi"])(
    "has no line of less than 3 px and no half mark, in %s",
    async (language) => {
      let higher = 0;
      for (const [deck, count] of [
        ["visit", 12],
        ["firm", 8],
      ] as const) {
        const page = await look(`${language}/present/${deck}/`);
        for (let step = 0; step < count; step += 1) {
          const thin = await page.$eval(SHOWN, (slide) => {
            const unit = slide.getBoundingClientRect().width / 1280;
            return Array.from(slide.querySelectorAll<SVGGraphicsElement>("svg *"))
              .filter((shape) => !shape.closest("defs, .veil, text"))
              .filter((shape) => getComputedStyle(shape).stroke !== "none")
              .filter((shape) => shape instanceof SVGGeometryElement)
              .map((shape) => {
                const { a = 1, b = 0 } = shape.getScreenCTM() ?? {};
                const width = Number.parseFloat(getComputedStyle(shape).strokeWidth);
                return [shape.outerHTML.slice(0, 80), (width * Math.hypot(a, b)) / unit] as const;
              })
              .filter(([, width]) => width < 2.9);
          });
          expect(thin).toEqual([]);
          const { isHigher, cut } = await page.$eval(`${SHOWN} .slide-room`, cutMarks);
          expect(cut, `${deck} ${step + 1}`).toEqual([]);
          if (isHigher) higher += 1;
          await page.keyboard.press("PageDown");
        }
      }
      expect(higher).toBeGreaterThan(3);
    },
  );

  test("rings every mark of every step in view, and keeps its legend there, in a line that is seen from the back of a room", async () => {
    const page = await look("en/present/visit/");
    for (const { headline, marks = [] } of steps) {
      await page.waitForFunction(
        ([selector, words]) => document.querySelector(selector)?.textContent === words,
        [`${SHOWN} .slide-headline`, headline.en] as const,
      );
      const rings = await page.$eval(
        SHOWN,
        (slide, ids) => {
          const unit = slide.getBoundingClientRect().width / 1280;
          const ring = slide.querySelector<SVGPathElement>(".ring");
          const room = slide.querySelector(".slide-room")?.getBoundingClientRect();
          const isOut = ({ top, bottom }: DOMRect) =>
            !room || top < room.top - 1 || bottom > room.bottom + 1;
          const scale = ring?.getScreenCTM();
          return {
            width: ring
              ? Math.round(Number.parseFloat(getComputedStyle(ring).strokeWidth) / unit)
              : 0,
            legendsOut: Array.from(slide.querySelectorAll("[data-legend] text"), (legend) =>
              legend.getBoundingClientRect(),
            )
              .filter(({ height }) => height > 0)
              .filter(isOut).length,
            out: ids.filter((id) => {
              const mark = slide.querySelector(`[data-mark="${id}"]`);
              return !mark || isOut(mark.getBoundingClientRect());
            }),
            missed: ids.filter((id) => {
              const box = slide.querySelector(`[data-mark="${id}"]`)?.getBoundingClientRect();
              if (!box || !ring || !scale) return true;
              const middle = new DOMPoint(
                (box.left + box.right) / 2,
                (box.top + box.bottom) / 2,
              ).matrixTransform(scale.inverse());
              return !ring.isPointInFill(middle);
            }),
          };
        },
        marks,
      );
      expect(rings).toEqual({
        width: marks.length > 0 ? 4 : 0,
        legendsOut: 0,
        out: [],
        missed: [],
      });
      await page.keyboard.type(String(steps.findIndex((step) => step.headline === headline) + 2));
      await page.keyboard.press("Enter");
    }
  });

  test("lights words with their mark, and marks that lie over each other as one", async () => {
    for (const [address, inside] of [
      // A part lies inside its whole.
      ["visit/?step=10&dim=true", ["[data-mark=pt_50k]", "[data-words-of=pt_50k] text"]],
      ["visit/?step=8&dim=true", ['[data-words-of="fdi_dpiit_fy.2024-25"] text']],
    ] as const) {
      const page = await look(`en/present/${address}`);
      await page.waitForSelector(`${SHOWN} .veil mask path`, { state: "attached" });
      const lit = await page.$eval(
        SHOWN,
        (slide, selectors) => {
          const holes = slide.querySelector<SVGPathElement>(".veil mask path");
          const scale = slide.querySelector<SVGSVGElement>(".pointing")?.getScreenCTM();
          return selectors.map((selector) => {
            const box = slide.querySelector(selector)?.getBoundingClientRect();
            if (!box || !scale) return `no ${selector}`;
            const middle = (box.top + box.bottom) / 2;
            return [box.left, box.right]
              .map((x) => new DOMPoint(x, middle).matrixTransform(scale.inverse()))
              .every((end) => holes?.isPointInFill(end));
          });
        },
        [...inside],
      );
      expect(lit).toEqual(inside.map(() => true));
    }
  });

  test.each(["en", "ja", "hi"])("has no word of less than 18 px, in %s", async (language) => {
    const page = await look(`${language}/present/visit/`);
    await page.evaluate(() => document.querySelector(".talk-bar")?.remove());
    for (let step = 0; step < steps.length; step += 1) {
      const small = await page.$eval(SHOWN, (slide) => {
        const unit = slide.getBoundingClientRect().width / 1280;
        return Array.from(slide.querySelectorAll<SVGElement | HTMLElement>("text, p, span"))
          .filter((words) => words.textContent?.trim())
          .map((words) => {
            const size = Number.parseFloat(getComputedStyle(words).fontSize);
            const scale = words instanceof SVGGraphicsElement ? (words.getScreenCTM()?.a ?? 1) : 1;
            // A turned word has its scale in another place of its matrix.
            const turned =
              words instanceof SVGGraphicsElement ? Math.abs(words.getScreenCTM()?.b ?? 0) : 0;
            return [words.textContent, (size * Math.max(scale, turned)) / unit] as const;
          })
          .filter(([, size]) => size < 17.9);
      });
      expect(small).toEqual([]);
      await page.keyboard.press("PageDown");
    }
  });

  test("grows as one piece from 1024 × 576 to 3840 × 2160", async () => {
    const places = [];
    for (const [width, height] of [
      [1024, 576],
      [1280, 720],
      [3840, 2160],
    ] as const) {
      const page = await look("en/present/visit/", { viewport: { width, height } });
      await page.evaluate(() => document.querySelector(".talk-bar")?.remove());
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      places.push(
        await page.$eval(SHOWN, (slide) => {
          const outer = slide.getBoundingClientRect();
          return Array.from(
            slide.querySelectorAll(".slide-headline, svg[data-figure], .slide-count, [data-mark]"),
            (part) => {
              const { left, top, width } = part.getBoundingClientRect();
              return [left - outer.left, top - outer.top, width].map((px) =>
                Math.round((px / outer.width) * 1280),
              );
            },
          );
        }),
      );
    }
    const [small, middle, large] = places;
    for (const other of [small, large]) {
      const away = other?.flatMap((part, index) =>
        part.map((at, which) => Math.abs(at - (middle?.[index]?.[which] ?? 0))),
      );
      // In units of the stage: a browser puts letters and what is scrolled on whole pixels.
      expect(Math.max(...(away ?? [99]))).toBeLessThanOrEqual(2);
    }
  });

  test.each([
    "visit/?step=4",
    "visit/?step=4&notes",
    "firm/?step=1&dim=true",
    "firm/?step=3&code=true",
  ])("of %s: axe finds nothing, light and dark", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await look(`en/present/${path}`, { colorScheme });
      expect(await axeFinds(page, colorScheme === "light" ? "everything" : "colours")).toEqual([]);
    }
  });
});

/** Marks and words of which only a part is seen, in the page. */
function cutMarks(room: HTMLElement) {
  const { top, height } = room.getBoundingClientRect();
  const unit = (room.closest(".slide")?.getBoundingClientRect().width ?? 0) / 1280;
  const stops = room.style.maskImage.matchAll(/transparent calc\(([-\d.]+)/g);
  let edges = Array.from(stops, ([, units]) => top + Number(units) * unit);
  const isHigher = edges.length > 0;
  const legend = room.querySelector<SVGElement>('[data-legend]:not([data-shift="0"])');
  // What a legend lies over is not seen, and nothing is below it.
  const end = legend?.getBoundingClientRect().top;
  if (end !== undefined) edges = [...edges.filter((edge) => edge < end), end];
  const wholes = Array.from(
    room.querySelectorAll("text:not([data-cut]), [data-mark]:not([data-line])"),
    (part) => part.closest("[data-worded]") ?? part,
  );
  return {
    isHigher,
    cut: wholes
      .filter((part) => !part.closest("[data-legend]"))
      .filter((part) => {
        const box = part.getBoundingClientRect();
        // A line is higher than its letters.
        const air = box.height / 5;
        return (
          box.height < height / 2 &&
          edges.some((edge) => box.top + air < edge && box.bottom - air > edge)
        );
      })
      .map((part) => part.textContent),
  };
}
