import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Not of its own accord: what is written in a button is in its name (WCAG 2.5.3). */
const NAMES = "label-content-name-mismatch";
const ASKED = {
  everything: { rules: { [NAMES]: { enabled: true } } },
  /** All that another colour scheme changes. */
  colours: { runOnly: ["color-contrast", "link-in-text-block"] },
  names: { runOnly: [NAMES] },
};

/** What axe finds, one line for each rule and place. */
export async function axeFinds(page: Page, asked: keyof typeof ASKED): Promise<string[]> {
  // The protocol brings it in, which the policy of a page does not forbid.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: {
        run(options: unknown): Promise<{
          violations: { id: string; nodes: { target: unknown[]; html: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 120)}`),
    );
  }, ASKED[asked]);
}
