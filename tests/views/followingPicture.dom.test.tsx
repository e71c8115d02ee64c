import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { withBrowser } from "./stubbed.ts";

let frames: FrameRequestCallback[] = [];

withBrowser();

/** A page whose frames come when the test says so. */
async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  await waitFor(() => expect(marks()).toBeGreaterThan(0));
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
}

/** A frame, and what waits for it to be painted. */
function paint() {
  const due = frames;
  frames = [];
  act(() => {
    for (const frame of due) frame(0);
    vi.advanceTimersByTime(1);
  });
}

const marks = () => document.querySelectorAll(".picture [data-mark]").length;
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const pick = (option: string) => {
  const input = document.querySelector(`[data-option="${option}"] input`);
  if (!input) throw new Error(`no ${option}`);
  fireEvent.click(input);
};

test.each(["network", "companies"])(
  "controls and words of %s answer at once, the picture in the next frame",
  async (figure) => {
    await open(`/en/explore/${figure}/`);
    const [before, all] = [title(), marks()];
    pick("official");
    expect(title()).not.toBe(before);
    expect(
      document.querySelector<HTMLInputElement>('[data-option="official"] input')?.checked,
    ).toBe(true);
    expect(marks()).toBe(all);
    paint();
    expect(marks()).toBeLessThan(all);
  },
);

test("of choices that come faster than frames, the last one is drawn", async () => {
  await open("/en/explore/network/");
  const all = marks();
  pick("official");
  pick("all");
  pick("visit-report");
  expect(marks()).toBe(all);
  paint();
  const left = marks();
  expect(left).toBeLessThan(all);
  paint();
  expect(marks()).toBe(left);
});
