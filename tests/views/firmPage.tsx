import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach } from "vitest";
import { App } from "../../src/app/App.tsx";
import { FIGURES } from "../../src/figures/ids.ts";
import { notesOf, withoutNotes } from "../../src/model/deck.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { withBrowser } from "./stubbed.ts";

const file = resolve(import.meta.dirname, "../../data/decks/firm.json");
export const { deck } = readDeck(readFileSync(file, "utf8"), FIGURES);
const headlines = deck.steps.map(({ headline }) => (headline as { en: string }).en);
/** Headline of a step, from 0. */
export const words = (step: number) => headlines[step] as string;
export const notes = deck.steps.map((step) => (step.notes as { en: string }).en);

/** Addresses that were asked for, emptied before each test. */
export const asked: string[] = [];

/** A browser with every deck's address answered by one deck. */
export function withFirm() {
  withBrowser({
    answer(address) {
      asked.push(address);
      if (address.endsWith(".notes.json")) return new Response(JSON.stringify(notesOf(deck)));
      if (address.includes("/decks/")) return new Response(JSON.stringify(withoutNotes(deck)));
      return undefined;
    },
  });
  beforeEach(() => {
    asked.length = 0;
  });
}

export async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  return userEvent.setup();
}

export const heading = (step: number) =>
  screen.findByRole("heading", { level: 1, name: words(step) }, { timeout: 15_000 });
export const step = () => new URLSearchParams(window.location.search).get("step");
