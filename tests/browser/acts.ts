import type { Page } from "playwright-core";

/** Lets a file go over the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, contents]) => {
      const held = new DataTransfer();
      held.items.add(new File([contents], fileName, { type: "application/json" }));
      return held;
    },
    [name, text] as const,
  );
  for (const kind of ["dragover", "drop"]) await page.dispatchEvent("main", kind, { dataTransfer });
}

/** Holds back what is asked for by a pattern of addresses. Returns what lets it go. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Holds the model back, for `openRaw`. */
export const holdModel = (page: Page) => hold(page, "**/data/partnership.json");
