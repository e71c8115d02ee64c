import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { FIGURES } from "../../src/figures/ids.ts";
import { type Deck, notesOf, withoutNotes } from "../../src/model/deck.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { deckFragment, deckInFragment } from "../../src/share/deckAddress.ts";
import { shippedText } from "../figures/shipped.ts";

const visit = readDeck(
  readFileSync(resolve(import.meta.dirname, "../../data/decks/visit.json"), "utf8"),
  FIGURES,
).deck;

const talk: Deck = {
  id: "talk",
  title: "Talk",
  minutes: 5,
  steps: [
    { view: "people", headline: "One", notes: "Say one." },
    { view: "investment", headline: "Two" },
    { view: "people?reading=year", headline: "Three", marks: ["pt_50k", "nobody"] },
  ],
};

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("scrollTo", () => {});
  vi.stubGlobal("fetch", async (address: string) => {
    const path = String(address);
    if (path.endsWith("decks/visit.json")) return new Response(JSON.stringify(withoutNotes(visit)));
    if (path.endsWith("decks/visit.notes.json"))
      return new Response(JSON.stringify(notesOf(visit)));
    if (path.includes("decks/")) return new Response("", { status: 404 });
    return new Response(shippedText);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function keep(deck: Deck) {
  localStorage.setItem(`atlas:deck:${deck.id}`, JSON.stringify(withoutNotes(deck)));
  localStorage.setItem(`atlas:notes:${deck.id}`, JSON.stringify(notesOf(deck)));
}

const stored = () => ({
  talk: JSON.parse(localStorage.getItem("atlas:deck:talk") ?? "{}"),
  notes: JSON.parse(localStorage.getItem("atlas:notes:talk") ?? "{}"),
});

async function open(path = "/en/compose/?make=deck&deck=talk") {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("button", { name: /New deck|新しく作る|नई प्रस्तुति/ });
  return userEvent.setup();
}

const step = (number: number) => screen.getByRole("listitem", { name: `Step ${number}` });
const headlines = () =>
  screen
    .getAllByRole("textbox", { name: /^Headline/ })
    .map((field) => (field as HTMLTextAreaElement).value);

describe("a deck at hand", () => {
  test("is moved by buttons, and the focus goes along", async () => {
    keep(talk);
    const user = await open();
    expect(headlines()).toEqual(["One", "Two", "Three"]);
    await user.click(screen.getByRole("button", { name: "Move step 1 down" }));
    expect(headlines()).toEqual(["Two", "One", "Three"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move step 2 down" }));
    await user.keyboard("{Enter}");
    expect(headlines()).toEqual(["Two", "Three", "One"]);
    // At the end it stays, and does nothing more.
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move step 3 down" }));
    await user.keyboard("{Enter}");
    expect(headlines()).toEqual(["Two", "Three", "One"]);
    expect(screen.getByText("Step 2 is now step 3.")).toBeDefined();
    // Notes went along with their step.
    expect(stored().notes.notes).toEqual({ 3: "Say one." });
  });

  test("loses a step, and has it back where it was, with its notes", async () => {
    keep(talk);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Delete step 1" }));
    expect(headlines()).toEqual(["Two", "Three"]);
    expect(stored().notes).toEqual({});
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(headlines()).toEqual(["One", "Two", "Three"]);
    expect(stored().notes.notes).toEqual({ 1: "Say one." });
  });

  test("keeps what is written as it is written, the notes apart", async () => {
    keep(talk);
    const user = await open();
    await user.type(within(step(2)).getByRole("textbox", { name: /^Headline/ }), " more");
    await user.type(within(step(2)).getByRole("textbox", { name: /^Notes/ }), "Psst");
    expect(stored().talk.steps[1]).toEqual({ view: "investment", headline: "Two more" });
    expect(JSON.stringify(stored().talk)).not.toContain("Psst");
    expect(stored().notes.notes).toEqual({ 1: "Say one.", 2: "Psst" });
  });

  test("takes no empty headline, says so and keeps the last one", async () => {
    keep(talk);
    const user = await open();
    const field = within(step(1)).getByRole("textbox", { name: /^Headline/ });
    await user.clear(field);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(within(step(1)).getByRole("alert").textContent).toContain("“One”");
    expect(stored().talk.steps[0].headline).toBe("One");
    await user.type(field, "Uno");
    expect(within(step(1)).queryByRole("alert")).toBeNull();
    expect(stored().talk.steps[0].headline).toBe("Uno");
  });

  test("takes whole minutes, or none", async () => {
    keep(talk);
    const user = await open();
    const field = screen.getByRole("textbox", { name: "Minutes" });
    await user.clear(field);
    expect(stored().talk.minutes).toBeUndefined();
    await user.type(field, "7x");
    expect(screen.getByRole("alert").textContent).toContain("1 to 600");
    expect((field as HTMLInputElement).value).toBe("7x");
    expect(stored().talk.minutes).toBe(7);
  });

  test("shows a step's picture, what its figure does not know, and marks to choose", async () => {
    keep(talk);
    const user = await open();
    await user.click(within(step(3)).getByText("Picture, marks and builds"));
    await waitFor(() => expect(step(3).querySelector("svg[data-figure=people]")).not.toBeNull());
    expect(within(step(3)).getByText(/does not know: nobody/)).toBeDefined();
    await user.click(within(step(3)).getByRole("button", { name: "Remove nobody" }));
    expect(within(step(3)).queryByText(/does not know/)).toBeNull();
    const list = within(step(3)).getByRole("combobox", { name: /Add a mark/ });
    await user.selectOptions(list, "pt_500k");
    expect(stored().talk.steps[2].marks).toEqual(["pt_50k", "pt_500k"]);
  });

  test("is translated on another language's page", async () => {
    keep(talk);
    const user = await open("/ja/compose/?make=deck&deck=talk");
    const field = screen.getAllByRole("textbox", { name: /^見出し/ })[0] as HTMLTextAreaElement;
    expect([field.value, field.placeholder]).toEqual(["", "One"]);
    await user.type(field, "一");
    expect(stored().talk.steps[0].headline).toEqual({ en: "One", ja: "一" });
  });

  test("takes over what another page of this browser has changed", async () => {
    keep(talk);
    await open();
    keep({ ...talk, steps: [...talk.steps, { view: "flows", headline: "Four" }] });
    window.dispatchEvent(new StorageEvent("storage", { key: "atlas:deck:talk" }));
    await waitFor(() => expect(headlines()).toEqual(["One", "Two", "Three", "Four"]));
  });

  test("is shared as an address without its notes, and its length is said", async () => {
    keep(talk);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Share as an address" }));
    const field = screen.getByRole("textbox", { name: "Address of the deck" });
    const { pathname, hash, href } = new URL((field as HTMLTextAreaElement).value);
    expect(pathname).toBe("/en/present/mine/");
    expect(deckInFragment(hash, FIGURES)?.deck).toEqual(withoutNotes(talk));
    expect(
      screen.getByText(new RegExp(`^${href.length} letters.*notes are left out`)),
    ).toBeDefined();
  });

  test("that is too long for an address says so, and what to do", async () => {
    const letters = (seed: number) =>
      Array.from({ length: 3000 }, (_, at) =>
        ((seed * 7919 + at * at * 31) % 46656).toString(36),
      ).join("");
    keep({
      ...talk,
      steps: Array.from({ length: 40 }, (_, at) => ({
        view: "people",
        headline: letters(at).slice(0, 3900),
      })),
    });
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Share as an address" }));
    expect(screen.getByRole("alert").textContent).toMatch(
      /more than the 32,000.*Save the deck to a file/,
    );
  });

  test("is presented from the shelf, and saved with its notes", async () => {
    keep(talk);
    const made: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => made.push(blob) && "blob:x",
        revokeObjectURL: () => {},
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const user = await open();
    const link = within(screen.getByRole("main")).getByRole("link", { name: "Present" });
    expect(link.getAttribute("href")).toBe("/en/present/mine/?deck=talk");
    await user.click(screen.getByRole("button", { name: "Save to a file" }));
    const text = await (made[0] as Blob).text();
    expect(JSON.parse(text).$schema).toMatch(/data\/deck\.schema\.json$/);
    expect(readDeck(text, FIGURES)).toEqual({ deck: talk, faults: [] });
  });

  test("is deleted with a way back", async () => {
    keep(talk);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Delete this deck" }));
    expect(localStorage.getItem("atlas:deck:talk")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(headlines()).toEqual(["One", "Two", "Three"]);
    expect(stored().notes.notes).toEqual({ 1: "Say one." });
  });
});

describe("a deck from elsewhere", () => {
  const choose = async (user: ReturnType<typeof userEvent.setup>, text: string) =>
    user.upload(
      screen.getByLabelText("Open from a file"),
      new File([text], "talk.json", { type: "application/json" }),
    );

  test("is one of the atlas's own, with its notes, and the one before is kept", async () => {
    keep(talk);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "The visit in ten minutes" }));
    await waitFor(() => expect(headlines()).toHaveLength(12));
    expect(window.location.search).toContain("deck=visit");
    expect(within(step(1)).getByRole("textbox", { name: /^Notes/ }).textContent).toContain(
      "filled dots",
    );
    expect(stored().talk.steps).toHaveLength(3);
    await user.selectOptions(screen.getByRole("combobox", { name: "Your decks" }), "talk");
    expect(headlines()).toEqual(["One", "Two", "Three"]);
  });

  test("that does not arrive says so, and what was there stays", async () => {
    keep(talk);
    const user = await open();
    await user.click(screen.getByRole("button", { name: "How firm is it?" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Check the connection");
    expect(headlines()).toEqual(["One", "Two", "Three"]);
  });

  test("comes from a file through the door, with place and remedy of what is wrong", async () => {
    keep(talk);
    const user = await open();
    await choose(
      user,
      JSON.stringify({ ...talk, steps: [...talk.steps, { view: "boats", headline: "x" }] }),
    );
    await waitFor(() => expect(window.location.search).toContain("deck=talk-2"));
    // What is wrong is told once its words have come.
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toMatch(
        /steps\[3\]\.view.*boats.*Use one of: investment/,
      ),
    );
    expect(headlines()).toEqual(["One", "Two", "Three"]);
  });

  test("that is none is refused with the reason, and what was typed stays", async () => {
    keep(talk);
    const user = await open();
    await user.type(within(step(1)).getByRole("textbox", { name: /^Notes/ }), " And more");
    await choose(user, '{"steps": [,]}');
    expect((await screen.findByRole("alert")).textContent).toMatch(/line 1, column 12.*still here/);
    expect(within(step(1)).getByRole("textbox", { name: /^Notes/ }).textContent).toBe(
      "Say one. And more",
    );
  });

  test("comes from an address, and a broken one says so", async () => {
    await open(`/en/compose/?make=deck${deckFragment(talk)}`);
    await waitFor(() => expect(headlines()).toEqual(["One", "Two", "Three"]));
    expect(window.location.hash).toBe("");
    cleanup();
    await open("/en/compose/?make=deck#deck=AAAA");
    expect((await screen.findByRole("alert")).textContent).toContain("cut or changed on its way");
  });
});

test("where nothing may be stored all of it works, says so, and presents by address", async () => {
  const real = Object.getOwnPropertyDescriptor(window, "localStorage") as PropertyDescriptor;
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() {
      throw new DOMException("no", "SecurityError");
    },
  });
  try {
    const user = await open("/en/compose/?make=deck");
    await user.click(screen.getByRole("button", { name: "The visit in ten minutes" }));
    await waitFor(() => expect(headlines()).toHaveLength(12));
    await screen.findByText(/lets no page store anything/);
    await user.click(screen.getByRole("button", { name: "Move step 1 down" }));
    expect(headlines()[1]).toContain("Two days");
    const link = within(screen.getByRole("main"))
      .getByRole("link", { name: "Present" })
      .getAttribute("href");
    expect(deckInFragment(`#${link?.split("#")[1]}`, FIGURES)?.deck.steps).toHaveLength(12);
  } finally {
    Object.defineProperty(window, "localStorage", real);
  }
});

test("a deck that is not here is named", async () => {
  await open("/en/compose/?make=deck&deck=nobody");
  expect(screen.getByText(/no deck “nobody” in this browser/)).toBeDefined();
});
