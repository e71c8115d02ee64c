import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { asked, deck, heading, notes, open, step, withFirm, words } from "./firmPage.tsx";

withFirm();

describe("the stage", () => {
  test("goes on, back, to the ends and to a number by its keys", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("{ArrowRight}");
    await heading(1);
    await user.keyboard(" ");
    await heading(2);
    await user.keyboard("p");
    await heading(1);
    await user.keyboard("{End}");
    await heading(deck.steps.length - 1);
    await user.keyboard("3{Enter}");
    await heading(2);
    expect(step()).toBe("3");
    await user.keyboard("{Home}");
    await heading(0);
    expect(step()).toBeNull();
  });

  test("goes on while the browser writes no address, which catches up", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    const refusing = vi.spyOn(window.history, "replaceState").mockImplementation(() => {});
    await user.keyboard("{ArrowRight}");
    await heading(1);
    await user.keyboard("{ArrowRight}");
    await heading(2);
    expect(step()).toBeNull();
    refusing.mockRestore();
    await waitFor(() => expect(step()).toBe("3"), { timeout: 5000 });
    await user.keyboard("{ArrowLeft}");
    await heading(1);
    expect(step()).toBe("2");
  });

  test("says the step aloud, and asks for no notes", async () => {
    const user = await open("/en/present/firm/?step=2");
    await heading(1);
    await user.keyboard("{PageDown}");
    const said = `Step 3 of ${deck.steps.length}: ${words(2)}`;
    await waitFor(() => expect(screen.getByText(said)).toBeTruthy());
    expect(asked.some((address) => address.includes("notes"))).toBe(false);
  });

  test("listens to no letter in a field, nor where they are switched off", async () => {
    const user = await open("/en/present/firm/?keys=off");
    await heading(0);
    await user.keyboard("n");
    await user.keyboard("b");
    expect(step()).toBeNull();
    await user.keyboard("{PageDown}");
    await heading(1);
    await user.click(screen.getByRole("button", { name: "Keys" }));
    await user.click(await screen.findByRole("checkbox", { name: /Single keys/ }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await user.keyboard("n");
    await heading(2);
    await user.keyboard("g");
    await screen.findByRole("spinbutton");
    await user.keyboard("5{Enter}");
    await heading(4);
  });

  test("shows all steps at once and goes to the one that is chosen", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("o");
    const overview = await screen.findByRole("dialog", { name: "All steps" });
    const buttons = within(overview).getAllByRole("button", { name: /^Step / });
    expect(buttons).toHaveLength(deck.steps.length);
    await user.click(buttons[3] as HTMLElement);
    await heading(3);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("lights the spotlight only where something is pointed at", async () => {
    const user = await open("/en/present/firm/?live=");
    await heading(0);
    await user.keyboard("d");
    expect(screen.getByText(/Nothing is pointed at yet/)).toBeTruthy();
  });

  test("of a deck that is not here says so, and leads to those that are", async () => {
    await open("/en/present/mine/?deck=lost");
    await screen.findByRole("heading", { level: 1, name: /nothing to present/ });
    expect(screen.getByText(/“lost”/)).toBeTruthy();
    const link = screen.getByRole("link", { name: "All decks" });
    expect(link.getAttribute("href")).toBe("/en/present/");
  });
});

describe("the speaker's window", () => {
  test("has the notes of the step, the next one and the time", async () => {
    const user = await open("/en/present/firm/?notes");
    await waitFor(() => expect(screen.getByText(notes[0] as string)).toBeTruthy(), {
      timeout: 15_000,
    });
    await user.keyboard("n");
    await waitFor(() => expect(screen.getByText(notes[1] as string)).toBeTruthy());
    expect(screen.queryByText(notes[0] as string)).toBeNull();
    expect(screen.getByText(`of ${deck.minutes} min`)).toBeTruthy();
    const steps = within(screen.getByRole("navigation", { name: "All steps" }));
    await user.click(steps.getByRole("button", { name: words(4) }));
    await waitFor(() => expect(screen.getByText(notes[4] as string)).toBeTruthy());
  });
});

test("the list of decks leads to their stages", async () => {
  await open("/en/present/nowhere/");
  await screen.findByRole("heading", { level: 1, name: "Present" }, { timeout: 15_000 });
  expect(screen.getByText(/There is no deck “nowhere”/)).toBeTruthy();
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toContain("/en/present/visit/");
  expect(links).toContain("/en/present/firm/");
});
