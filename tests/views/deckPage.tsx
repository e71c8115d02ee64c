import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach } from "vitest";
import { App } from "../../src/app/App.tsx";
import { FIGURES } from "../../src/figures/ids.ts";
import { type Deck, notesOf, withoutNotes } from "../../src/model/deck.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { withBrowser } from "./stubbed.ts";

const visit = readDeck(
  readFileSync(resolve(import.meta.dirname, "../../data/decks/visit.json"), "utf8"),
  FIGURES,
).deck;

export const talk: Deck = {
  id: "talk",
  title: "Talk",
  minutes: 5,
  steps: [
    { view: "people", headline: "One", notes: "Say one." },
    { view: "investment", headline: "Two" },
    { view: "people?reading=year", headline: "Three", marks: ["pt_50k", "nobody"] },
  ],
};

/** A browser with an empty store, and the site's files within reach. */
export function withShelf() {
  withBrowser({
    answer(address) {
      if (address.endsWith("decks/visit.json"))
        return new Response(JSON.stringify(withoutNotes(visit)));
      if (address.endsWith("decks/visit.notes.json"))
        return new Response(JSON.stringify(notesOf(visit)));
      return address.includes("decks/") ? new Response("", { status: 404 }) : undefined;
    },
  });
  beforeEach(() => window.localStorage.clear());
}

export function keep(deck: Deck) {
  localStorage.setItem(`atlas:deck:${deck.id}`, JSON.stringify(withoutNotes(deck)));
  localStorage.setItem(`atlas:notes:${deck.id}`, JSON.stringify(notesOf(deck)));
}

export const stored = () => ({
  talk: JSON.parse(localStorage.getItem("atlas:deck:talk") ?? "{}"),
  notes: JSON.parse(localStorage.getItem("atlas:notes:talk") ?? "{}"),
});

export async function open(path = "/en/compose/?make=deck&deck=talk") {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("button", { name: /New deck|新しく作る|नई प्रस्तुति/ });
  return userEvent.setup();
}

export const step = (number: number) => screen.getByRole("listitem", { name: `Step ${number}` });
export const headlines = () =>
  screen
    .getAllByRole("textbox", { name: /^Headline/ })
    .map((field) => (field as HTMLTextAreaElement).value);
