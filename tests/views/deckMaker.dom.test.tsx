import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { headlines, keep, open, step, stored, talk, withShelf } from "./deckPage.tsx";

withShelf();

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
