import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { withoutNotes } from "../../src/model/deck.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { deckInFragment } from "../../src/share/deckAddress.ts";
import { headlines, keep, open, talk, withShelf } from "./deckPage.tsx";

withShelf();

describe("a deck on its way", () => {
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
