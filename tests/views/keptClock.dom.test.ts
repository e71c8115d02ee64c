import { afterEach, expect, test, vi } from "vitest";
import { keepClock, readClock } from "../../src/views/present/keptClock.ts";

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test("the time of a talk goes on, and of no other talk", () => {
  keepClock("abc", { start: 1000 });
  expect(readClock("abc")).toEqual({ start: 1000 });
  expect(readClock("abd")).toBeUndefined();
  keepClock("abc", { start: 1000, pausedAt: 5000 });
  expect(readClock("abc")).toEqual({ start: 1000, pausedAt: 5000 });
});

test("a talk without a token keeps nothing", () => {
  keepClock("", { start: 1000 });
  expect(sessionStorage).toHaveLength(0);
  expect(readClock("")).toBeUndefined();
});

test.each(["", "x", "1,", "-1", "1e9", "5000,1000", "999999999999999"])(
  "%j begins again",
  (kept) => {
    sessionStorage.setItem("atlas:clock:abc", kept);
    expect(readClock("abc")).toBeUndefined();
  },
);

test("a browser that keeps nothing begins again", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  keepClock("abc", { start: 1000 });
  expect(readClock("abc")).toBeUndefined();
});
