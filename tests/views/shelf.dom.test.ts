import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Deck } from "../../src/model/deck.ts";

type Shelf = typeof import("../../src/views/shelf.ts");

const deck = (id = "talk", headline = "It flies"): Deck => ({
  id,
  title: "Talk",
  steps: [{ view: "people", headline, notes: "Point up." }],
});

/** The shelf as a page has it that was opened just now. */
async function freshPage(): Promise<Shelf> {
  vi.resetModules();
  return import("../../src/views/shelf.ts");
}

let real: PropertyDescriptor;
beforeEach(() => {
  real = Object.getOwnPropertyDescriptor(window, "localStorage") as PropertyDescriptor;
  window.localStorage.clear();
});
afterEach(() => {
  Object.defineProperty(window, "localStorage", real);
  vi.restoreAllMocks();
});

function standIn(get: () => unknown) {
  Object.defineProperty(window, "localStorage", { configurable: true, get });
}

describe("a deck that is kept", () => {
  test("is there on the next page, its notes in an entry of their own", async () => {
    const first = await freshPage();
    expect(first.putDeck(deck())).toBe("kept");
    expect(localStorage.getItem("atlas:deck:talk")).not.toContain("Point up");
    expect(localStorage.getItem("atlas:notes:talk")).toContain("Point up");
    const second = await freshPage();
    expect(second.deckOf("talk")).toEqual(deck());
    expect(second.deckAtHand()).toEqual(deck());
    expect(second.deckIds()).toEqual(["talk"]);
    expect(JSON.stringify(second.talkOf("talk"))).not.toContain("Point up");
  });

  test("is gone with its notes, and can be put back", async () => {
    const shelf = await freshPage();
    shelf.putDeck(deck());
    expect(shelf.removeDeck("talk")).toBe("kept");
    expect(localStorage.getItem("atlas:notes:talk")).toBeNull();
    expect([shelf.deckIds(), shelf.deckOf("talk"), shelf.deckAtHand()]).toEqual([
      [],
      undefined,
      undefined,
    ]);
    shelf.putDeck(deck());
    expect(shelf.deckIds()).toEqual(["talk"]);
  });

  test("gets an id that no other has", async () => {
    const shelf = await freshPage();
    expect(shelf.freeId("talk")).toBe("talk");
    shelf.putDeck(deck("talk"));
    shelf.putDeck(deck("talk-2"));
    expect([shelf.freeId("talk"), shelf.freeId("talk-2")]).toEqual(["talk-3", "talk-3"]);
  });
});

test("what somebody else wrote under our names is left aside", async () => {
  localStorage.setItem("atlas:deck:one", "{");
  localStorage.setItem("atlas:deck:two", '{"steps": [{"view": "https://x", "headline": 3}]}');
  localStorage.setItem("atlas:deck:three", JSON.stringify(deck("three")));
  localStorage.setItem("atlas:notes:three", "<p>");
  const shelf = await freshPage();
  expect(shelf.deckOf("one")).toBeUndefined();
  expect(shelf.deckOf("two")?.steps).toEqual([]);
  expect(shelf.deckOf("three")?.steps).toHaveLength(1);
});

describe.each([
  [
    "throws when it is named",
    () => {
      throw new DOMException("no", "SecurityError");
    },
  ],
  ["is null", () => null],
  [
    "throws when it is read",
    () => ({
      getItem() {
        throw new Error("no");
      },
    }),
  ],
])("a storage that %s", (_, get) => {
  test("keeps nothing, says so, and the page has the deck all the same", async () => {
    standIn(get);
    const shelf = await freshPage();
    expect(shelf.putDeck(deck())).toBe("refused");
    expect(shelf.deckOf("talk")).toEqual(deck());
    expect([shelf.deckIds(), shelf.deckAtHand()?.id]).toEqual([["talk"], "talk"]);
    expect(shelf.removeDeck("talk")).toBe("refused");
    expect(shelf.deckIds()).toEqual([]);
    expect((await freshPage()).deckIds()).toEqual([]);
  });
});

describe("a storage that is full", () => {
  test.each(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"])(
    "says so under the name %s, and what it had before stays whole",
    async (name) => {
      const shelf = await freshPage();
      shelf.putDeck(deck());
      const before = { ...localStorage };
      const set = Storage.prototype.setItem;
      vi.spyOn(Storage.prototype, "setItem").mockImplementation(function (
        this: Storage,
        key,
        value,
      ) {
        if (key.startsWith("atlas:notes")) throw new DOMException("full", name);
        set.call(this, key, value);
      });
      expect(shelf.putDeck(deck("talk", "It soars"))).toBe("full");
      expect(shelf.deckOf("talk")).toEqual(deck("talk", "It soars"));
      vi.restoreAllMocks();
      expect({ ...localStorage }).toEqual(before);
      expect((await freshPage()).deckOf("talk")).toEqual(deck());
    },
  );

  test("is noticed even where it only forgets", async () => {
    const shelf = await freshPage();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {});
    expect(shelf.putDeck(deck())).toBe("full");
    expect(shelf.deckOf("talk")).toEqual(deck());
  });
});

test("a change in another page of this browser is heard, and others are not", async () => {
  const shelf = await freshPage();
  const heard = vi.fn();
  const stop = shelf.onDeckChange("talk", heard);
  for (const key of ["atlas:deck:talk", "atlas:notes:talk", null, "atlas:deck:other"])
    window.dispatchEvent(new StorageEvent("storage", { key }));
  stop();
  window.dispatchEvent(new StorageEvent("storage", { key: "atlas:deck:talk" }));
  expect(heard).toHaveBeenCalledTimes(3);
});
