import { act, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { withBrowser } from "./stubbed.ts";

withBrowser();

async function open(search = "") {
  window.history.replaceState(null, "", `/en/explore/network/${search}`);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("button", { name: "Play step by step" });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
}

const until = () => new URLSearchParams(window.location.search).get("until");
const play = () => fireEvent.click(screen.getByRole("button", { name: "Play step by step" }));
const isPlaying = () => screen.queryByRole("button", { name: "Pause" }) !== null;
const seconds = (count: number) => {
  for (let passed = 0; passed < count; passed++) act(() => vi.advanceTimersByTime(1000));
};

test("years with a new document come one a second, from the beginning to the whole", async () => {
  await open();
  const before = window.history.length;
  play();
  const seen = [until()];
  for (let step = 0; step < 40 && isPlaying(); step++) {
    seconds(1);
    seen.push(until());
  }
  expect(seen.slice(0, 5)).toEqual(["1952", "1985", "2008", "2011", "2014"]);
  expect(seen.slice(-3)).toEqual(["2024", "2025", null]);
  expect(new Set(seen).size).toBe(seen.length);
  expect(isPlaying()).toBe(false);
  expect(window.history.length).toBe(before);
});

test("it goes on from the year that is chosen, and pauses on request", async () => {
  await open("?until=2016");
  play();
  seconds(1);
  expect(until()).toBe("2017");
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  seconds(3);
  expect(until()).toBe("2017");
});

test("the button keeps its own keys", async () => {
  await open("?until=2016");
  play();
  fireEvent.keyDown(screen.getByRole("button", { name: "Pause" }), { key: "Enter" });
  expect(isPlaying()).toBe(true);
});

test.each<[string, () => void]>([
  ["Escape", () => fireEvent.keyDown(document.activeElement ?? document, { key: "Escape" })],
  [
    "Escape on the button",
    () => fireEvent.keyDown(screen.getByRole("button", { name: "Pause" }), { key: "Escape" }),
  ],
  ["another control", () => fireEvent.click(screen.getByRole("radio", { name: "List" }))],
  ["the slider", () => fireEvent.input(screen.getByRole("slider"), { target: { value: "40" } })],
  ["Back", () => fireEvent.popState(window)],
  [
    "a page out of sight",
    () => {
      vi.spyOn(document, "hidden", "get").mockReturnValue(true);
      fireEvent(document, new Event("visibilitychange", { bubbles: true }));
    },
  ],
])("%s ends it", async (_, end) => {
  await open("?until=2016");
  play();
  seconds(1);
  expect(isPlaying()).toBe(true);
  end();
  expect(isPlaying()).toBe(false);
  const at = until();
  seconds(3);
  expect(until()).toBe(at);
});

test("dragging the slider adds no step to Back; what happened in a year is said with it", async () => {
  await open();
  const before = window.history.length;
  for (const value of ["30", "10", "0"])
    fireEvent.input(screen.getByRole("slider"), { target: { value } });
  expect(until()).toBe("1952");
  expect(window.history.length).toBe(before);
  expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe(
    "1952: Peace treaty; diplomatic relations begin",
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("No document by 1952");
});
