import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { keep, talk } from "./deckPage.tsx";
import { heading, open, withFirm } from "./firmPage.tsx";

withFirm();
beforeEach(() => localStorage.clear());

const SOON = { timeout: 15_000 };

function drop(text: string) {
  const files = [new File([text], "talk.json", { type: "application/json" })];
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files } });
}

test("decks of one name are told apart, in the list and where they are made", async () => {
  keep(talk);
  keep({ ...talk, id: "talk-2" });
  const user = await open("/en/present/");
  const entry = (await screen.findByText(/in this browser as “talk-2”/, {}, SOON)).closest("li");
  const edit = within(entry as HTMLElement).getByRole("link", { name: "Edit" });
  expect(edit.getAttribute("href")).toBe("/en/compose/?make=deck&deck=talk-2");
  expect(screen.getByRole("link", { name: "Make a deck of your own" })).toBeTruthy();
  await user.click(edit);
  const list = await screen.findByRole("combobox", { name: "Your decks" }, SOON);
  const names = within(list).getAllByRole("option", {}) as HTMLOptionElement[];
  expect(names.map(({ textContent }) => textContent)).toEqual(["Talk (talk)", "Talk (talk-2)"]);
});

test("a deck let go over the stage is shown and kept; what is none is told of", async () => {
  await open("/en/present/firm/?step=2");
  await heading(1);
  drop("{}");
  expect(await screen.findByText(/no deck that can be read/)).toBeTruthy();
  drop(JSON.stringify(talk));
  await screen.findByRole("heading", { level: 1, name: "One" }, SOON);
  expect(window.location.pathname + window.location.search).toBe("/en/present/mine/?deck=talk");
  window.history.back();
  await heading(1);
});

test("a deck let go over the speaker's window opens there, with its notes; what is none is told of", async () => {
  await open("/en/present/firm/?notes");
  await screen.findByRole("heading", { level: 1, name: "Speaker’s window" }, SOON);
  drop("{}");
  expect(await screen.findByText(/no deck that can be read/)).toBeTruthy();
  drop(JSON.stringify(talk));
  await waitFor(() => expect(window.location.pathname).toBe("/en/present/mine/"), SOON);
  const query = new URLSearchParams(window.location.search);
  expect([query.get("deck"), query.has("notes")]).toEqual(["talk", true]);
});

test("a deck without steps leads to where it gets them", async () => {
  keep({ ...talk, steps: [] });
  await open("/en/present/mine/?deck=talk");
  const link = await screen.findByRole("link", { name: "Make a deck of your own" }, SOON);
  expect(link.getAttribute("href")).toBe("/en/compose/?make=deck&deck=talk");
  await waitFor(() => expect(document.title).toMatch(/nothing to present/));
});
