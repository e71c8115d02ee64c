import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { invented } from "../fixtures/invented.ts";
import { drop } from "./acts.ts";
import { withChromium } from "./chromium.ts";

const { open } = withChromium();

const marks = (page: Page) =>
  page.$$eval("svg[data-figure] [data-mark]", (all) =>
    all.map((mark) => mark.getAttribute("data-mark")),
  );

test.each([
  ["investment", "string-fund"],
  ["network", "kite-accord"],
])(
  "a file let go over the page is drawn as %s, in this tab alone, one step from ours",
  async (figure, mark) => {
    const page = await open(`en/explore/${figure}/`);
    const ours = await marks(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.postData() !== null) asked.push(request.url());
    });
    await page.locator(".open-model").waitFor();
    await drop(page, "kites.json", JSON.stringify(invented()));
    const notice = page.locator(".notice", { hasText: "kites.json" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("in this tab alone");
    await expect.poll(() => marks(page)).toContain(mark);
    const theirs = await marks(page);
    expect(theirs.filter((id) => ours.includes(id))).toEqual([]);
    expect(asked).toEqual([]);
    await page.getByRole("button", { name: "Back to the model of the atlas" }).click();
    await notice.waitFor({ state: "detached" });
    await expect.poll(() => marks(page)).toEqual(ours);
  },
);

test.each([
  ["cut off", "{", "ends too early, at line 1, column 2"],
  ["JSON, but no model", "[]", "broken.json: "],
])("what is %s is refused by name, and what was there stays", async (_, text, words) => {
  const page = await open("en/explore/investment/");
  await page.locator(".open-model").waitFor();
  await drop(page, "kites.json", JSON.stringify(invented()));
  await expect.poll(() => marks(page)).toContain("string-fund");
  const before = await marks(page);
  await drop(page, "broken.json", text);
  const problem = page.locator(".open-model [role=alert]");
  await problem.waitFor();
  expect(await problem.innerText()).toContain("broken.json");
  expect(await problem.innerText()).toContain(words);
  expect(await problem.innerText()).toContain("What was shown before is still here.");
  expect(await marks(page)).toEqual(before);
  expect(await page.locator(".notice", { hasText: "kites.json" }).count()).toBe(1);
});
