import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { heading, notes, open, step, withFirm } from "./firmPage.tsx";

withFirm();
beforeEach(() => localStorage.clear());

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

  test("what comes next on the same step says what it changes", async () => {
    const user = await open("/en/present/firm/?notes&step=6");
    const next = (words: string) =>
      screen.findByRole("heading", { level: 2, name: words }, { timeout: 15_000 });
    await next("Next, on this step: Official texts");
    await user.keyboard("n");
    await next("Next, on this step: All sources");
    await user.keyboard("n");
    await next("Next");
  });

  test("the clock tells who is ahead of the plan, and notes stay as large as they were made", async () => {
    await open("/en/present/firm/?notes&step=8");
    expect(await screen.findByText(/[67]:\d\d ahead/, {}, { timeout: 15_000 })).toBeTruthy();
    const size = () => document.querySelector<HTMLElement>(".speaker-notes")?.style.fontSize;
    const before = size();
    screen.getByRole("button", { name: "Larger notes" }).click();
    await waitFor(() => expect(size()).not.toBe(before));
    const chosen = size();
    cleanup();
    await open("/en/present/firm/?notes&step=8");
    await screen.findByText(notes[7] as string, {}, { timeout: 15_000 });
    expect(size()).toBe(chosen);
  });
});

test.each([
  ["play=2", /takes 3 to 600 seconds/],
  ["step=99", /does not have; it shows the nearest/],
  ["step=none", /does not have; it shows the nearest/],
])("?%s is told of, though not where nobody speaks", async (search, told) => {
  await open(`/en/present/firm/?${search}`);
  expect(await screen.findByText(told, {}, { timeout: 15_000 })).toBeTruthy();
  cleanup();
  await open(`/en/present/firm/?play=5&step=99`);
  await screen.findByRole("button", { name: "Stop playing" }, { timeout: 15_000 });
  expect(bar()?.dataset.says).toBeUndefined();
});
