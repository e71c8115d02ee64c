import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { MAX_STEPS } from "../../src/model/deck.ts";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });
beforeEach(() => window.localStorage.clear());

async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(/^(?:Download, cite, share|ダウンロード・引用・共有)$/));
  const add = await screen.findByRole("button", { name: /^(?:Add to a deck|発表資料に追加)$/ });
  return { user, add };
}

const stored = (id = "deck") => JSON.parse(localStorage.getItem(`atlas:deck:${id}`) ?? "{}");

test("a view goes into a new deck with its finding, its mark, and nothing of the page around it", async () => {
  const { user, add } = await open(
    "/en/explore/people/?focus=pt_50k&lens=official&theme=dark&v=abc&junk=1",
  );
  await user.click(add);
  await screen.findByText(/Step 1 of “My deck”/);
  expect(stored().title).toBe("My deck");
  expect(stored().steps).toEqual([
    {
      view: "people?focus=pt_50k&lens=official",
      headline: expect.stringContaining("Only one planned exchange in 10"),
      marks: ["pt_50k"],
    },
  ]);
  const link = screen.getByRole("link", { name: "Open the deck" });
  expect(link.getAttribute("href")).toContain("/en/compose/?");
  expect(link.getAttribute("href")).toContain("make=deck&deck=deck");
});

test("in Japanese a headline is Japanese, and stands in for the English", async () => {
  const { user, add } = await open("/ja/explore/people/");
  await user.click(add);
  const [{ headline }] = stored().steps;
  expect(headline.ja).toMatch(/予定の交流/);
  expect(headline.en).toBe(headline.ja);
});

test("another state of the last step's figure can be what it shows next, with what changed alone", async () => {
  const { user, add } = await open("/en/explore/people/?focus=pt_50k");
  await user.click(add);
  expect(screen.queryByRole("button", { name: /Show next/ })).toBeNull();
  cleanup();
  const later = await open("/en/explore/people/?reading=year");
  await later.user.click(screen.getByRole("button", { name: "Show next in step 1" }));
  expect(stored().steps).toHaveLength(1);
  expect(stored().steps[0].builds).toEqual(["reading=year&focus="]);
  await screen.findByText(/Shown next in step 1/);
  cleanup();
  await open("/en/explore/investment/");
  expect(screen.queryByRole("button", { name: /Show next/ })).toBeNull();
});

test("a deck that is full takes no more, and says so", async () => {
  const steps = Array.from({ length: MAX_STEPS }, () => ({ view: "people", headline: "x" }));
  localStorage.setItem("atlas:deck:big", JSON.stringify({ id: "big", title: "Big", steps }));
  localStorage.setItem("atlas:deck-at-hand", "big");
  const { user, add } = await open("/en/explore/people/");
  await user.click(add);
  await screen.findByText(/“Big” has 200 steps, the most/);
  expect(stored("big").steps).toHaveLength(MAX_STEPS);
});

test("a view with too long an address is refused, and says so", async () => {
  const ids = Array.from({ length: 300 }, () => "semiconductors").join(",");
  const { user, add } = await open(`/en/explore/network/?with=${ids}`);
  await user.click(add);
  await screen.findByText(/longer than a step may be/);
  expect(localStorage.length).toBe(0);
});

test("where nothing is kept the panel says so, and the deck is there for this page", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const { user, add } = await open("/en/explore/people/");
  await user.click(add);
  await screen.findByText(/did not keep it.*save it to a file/);
});

test("what came of a press is said of its own view only", async () => {
  const { user, add } = await open("/en/explore/people/");
  await user.click(add);
  await screen.findByRole("link", { name: "Open the deck" });
  await user.click(screen.getByRole("radio", { name: "Official texts" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Open the deck" })).toBeNull());
  expect(screen.queryByText(/Step 1 of/)).toBeNull();
});
