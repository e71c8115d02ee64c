import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { leave, openedNow, open as show, stay } from "../../src/views/explain/store.ts";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });

beforeEach(() => {
  document.documentElement.dataset.ready = "";
});

afterEach(() => {
  delete document.documentElement.dataset.ready;
});

function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  return userEvent.setup();
}

/** Without the browser's top layer it is taken for hidden here. */
function meant(): HTMLElement {
  const meaning = document.getElementById("meaning");
  if (!meaning) throw new Error("No meaning is open.");
  return meaning;
}

async function wordIn(block: HTMLElement, name: string) {
  return waitFor(() => within(block).getByRole("button", { name }));
}

test("a word is explained by pointer: it can be pointed at, stays, and Escape closes it alone", async () => {
  const user = open("/en/explore/investment/?focus=c2025");
  const title = await screen.findByRole("heading", { level: 1 });
  const word = await wordIn(title, "trillion");
  expect(title.textContent).toMatch(/^¥10 trillion over 10 years/);
  await user.hover(word);
  const meaning = await waitFor(meant);
  expect(meaning.textContent).toContain("A million million");
  expect(word.getAttribute("aria-describedby")).toBe("meaning");
  await user.unhover(word);
  await user.hover(meaning);
  expect(meant()).toBe(meaning);
  await user.keyboard("{Escape}");
  expect(document.getElementById("meaning")).toBeNull();
  // The panel behind it stays open.
  expect(window.location.search).toBe("?focus=c2025");
});

test("a meaning waits a moment for the pointer; one that was asked for waits for ever", () => {
  vi.useFakeTimers();
  const entry = { id: "kite", words: ["kite"], definition: "It flies." };
  const anchor = document.body;
  show({ entry, anchor, pinned: false });
  leave();
  vi.advanceTimersByTime(200);
  stay();
  vi.advanceTimersByTime(10_000);
  expect(openedNow()?.entry).toBe(entry);
  leave();
  vi.advanceTimersByTime(400);
  expect(openedNow()).toBeUndefined();
  show({ entry, anchor, pinned: true });
  leave();
  vi.advanceTimersByTime(10_000);
  expect(openedNow()?.entry).toBe(entry);
  show(undefined);
  vi.useRealTimers();
});

test("a press opens a word and the next one closes it; a press elsewhere too", async () => {
  const user = open("/en/explore/investment/");
  const word = await wordIn(await screen.findByRole("heading", { level: 1 }), "trillion");
  await user.pointer({ keys: "[TouchA]", target: word });
  expect(word.getAttribute("aria-expanded")).toBe("true");
  await user.pointer({ keys: "[TouchA]", target: word });
  expect(word.getAttribute("aria-expanded")).toBe("false");
  await user.click(word);
  expect(openedNow()?.pinned).toBe(true);
  await user.click(screen.getByText("What to keep in mind"));
  expect(openedNow()).toBeUndefined();
});

test("a word leads to the list of all of them, at its own place", async () => {
  const user = open("/ja/explore/investment/?lens=official");
  const word = await wordIn(await screen.findByRole("heading", { level: 1 }), "兆");
  word.focus();
  await user.keyboard("{Enter}");
  const all = within(await waitFor(meant)).getByText("すべての用語");
  expect(all.getAttribute("href")).toBe("/ja/glossary/?lens=official#trillion");
  await user.click(all);
  await screen.findByRole("heading", { level: 1, name: /用語 \d+語/ });
  expect(document.getElementById("trillion")?.textContent).toContain("百万の百万倍");
  expect(document.getElementById("trillion")?.textContent).toContain("trillion");
});

test("a block explains a word once, a table too", async () => {
  const user = open("/en/explore/network/");
  await screen.findByRole("heading", { level: 1 });
  await user.click(screen.getByText("Table"));
  const [table] = await screen.findAllByRole("table");
  if (!table) throw new Error("no table");
  await wordIn(table, "signed");
  expect(within(table).getAllByRole("button", { name: "signed" })).toHaveLength(1);
  expect(within(table).getAllByText("signed").length).toBeGreaterThan(10);
});

test("words are found by the search, in the words of any language", async () => {
  const user = open("/en/explore/people/");
  await screen.findByRole("heading", { level: 1 });
  await user.click(screen.getByRole("button", { name: "Search" }));
  await user.type(
    await screen.findByRole("combobox", { name: "Search the atlas" }),
    "包括的な文書",
  );
  await user.click(await screen.findByRole("option", { name: /umbrella document word explained/ }));
  expect(window.location.pathname).toBe("/en/glossary/");
  expect(window.location.hash).toBe("#umbrella");
});
