import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { deckFragment } from "../../src/share/deckAddress.ts";
import { headlines, keep, open, step, stored, talk, withShelf } from "./deckPage.tsx";

withShelf();

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

test("a deck that is not here is named", async () => {
  await open("/en/compose/?make=deck&deck=nobody");
  expect(screen.getByText(/no deck “nobody” in this browser/)).toBeDefined();
});
