import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { heading, notes, open, step, withFirm } from "./firmPage.tsx";

withFirm();

const live = () => new URLSearchParams(window.location.search).get("live");
const panel = () => screen.queryByRole("complementary", { name: "Options" });
const bar = () => document.querySelector<HTMLElement>(".talk-bar");

describe("on the stage", () => {
  test("a button pressed by hand gives the space bar back; reached by key, it keeps it", async () => {
    const user = await open("/en/present/firm/?step=3");
    await heading(2);
    await user.click(screen.getByRole("button", { name: "Back" }));
    await heading(1);
    await user.keyboard(" ");
    await heading(2);
    screen.getByRole("button", { name: "Back" }).focus();
    await user.keyboard(" ");
    await heading(1);
  });

  test("a choice made by hand leaves the arrows to the talk", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("c");
    const options = within(await screen.findByRole("complementary", { name: "Options" }));
    await user.click(options.getByRole("radio", { name: "Official texts" }));
    await waitFor(() => expect(live()).toContain("official"));
    await user.keyboard("{ArrowRight}");
    await heading(1);
  });

  test("Escape closes a list, then the options, then what the audience sees", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("dc");
    await screen.findByRole("complementary", { name: "Options" });
    const lists = [...document.querySelectorAll<HTMLDetailsElement>(".talk-options .checks")];
    const [list] = lists;
    if (!list) throw new Error("This step's figure has no list of choices.");
    await user.click(list.querySelector("summary") as HTMLElement);
    list.open = true;
    await user.keyboard("{Escape}");
    expect(list.open).toBe(false);
    await user.keyboard("{Escape}");
    expect(panel()).toBeNull();
    expect(new URLSearchParams(window.location.search).get("dim")).toBe("true");
    await user.keyboard("{Escape}");
    expect(new URLSearchParams(window.location.search).get("dim")).toBeNull();
  });

  test("filters that leave nothing stay, are told of, and can be taken back", async () => {
    const user = await open("/en/present/firm/?step=6&live=counted%3Dtrue%26status%3Dlaunched");
    await heading(5);
    await user.keyboard("c");
    const options = within(await screen.findByRole("complementary", { name: "Options" }));
    expect(screen.getAllByText("Nothing passes these filters.")).toHaveLength(2);
    expect(options.getByRole("button", { name: "Remove filter launched" })).toBeTruthy();
    await user.click(options.getByRole("button", { name: "Show everything again" }));
    expect(screen.queryByText("Nothing passes these filters.")).toBeNull();
  });

  test("a full screen shows the stage alone; what there was to say is said after it", async () => {
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("f");
    // No browser here gives a full screen, and F may have its answer.
    expect(bar()?.innerText ?? bar()?.textContent).toContain("fills the window");
    await user.keyboard("h");
    expect(bar()?.dataset.says).toBeUndefined();
    expect(screen.queryByText(/Notes on this screen are off/)).toBeNull();
    await user.keyboard("f");
    expect(screen.getByText(/Notes on this screen are off/)).toBeTruthy();
  });

  test("the way to the speaker's window stands with its own sentence only", async () => {
    window.open = () => null;
    const user = await open("/en/present/firm/");
    await heading(0);
    await user.keyboard("s");
    expect(screen.getByRole("link", { name: "Open the speaker’s window" })).toBeTruthy();
    await user.keyboard("h");
    expect(screen.getByText(/Notes on this screen are off/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Open the speaker’s window" })).toBeNull();
  });
});

describe("in the speaker's window", () => {
  const opened = async () => {
    const user = await open("/en/present/firm/?notes");
    await waitFor(() => expect(screen.getByText(notes[0] as string)).toBeTruthy(), {
      timeout: 15_000,
    });
    return user;
  };

  test("all steps, a number, the keys and the options are a key away", async () => {
    const user = await opened();
    await user.keyboard("o");
    const overview = await screen.findByRole("dialog", { name: "All steps" });
    await user.click(within(overview).getByRole("button", { name: /^Step 3 / }));
    await waitFor(() => expect(step()).toBe("3"));
    await user.keyboard("g");
    await screen.findByRole("spinbutton");
    await user.keyboard("5{Enter}");
    await waitFor(() => expect(step()).toBe("5"));
    await user.keyboard("?");
    const help = await screen.findByRole("dialog", { name: "Keys" });
    expect(within(help).queryByText("Speaker’s window")).toBeNull();
    expect(within(help).queryByRole("checkbox", { name: "Notes on this screen" })).toBeNull();
    await user.click(within(help).getByRole("button", { name: "Close" }));
    await user.keyboard("c");
    expect(document.activeElement).toBe(panel());
    await user.keyboard("2");
    expect(screen.getByText("2 – press Enter")).toBeTruthy();
  });

  test("a full screen is the stage's: where none answers, it says where to ask", async () => {
    const user = await opened();
    await user.keyboard("f");
    expect(screen.getByText(/press F in the stage’s window/)).toBeTruthy();
    await user.keyboard("n");
    await waitFor(() => expect(screen.getByText(notes[1] as string)).toBeTruthy());
    expect(screen.queryByText(/press F in the stage’s window/)).toBeNull();
  });
});
