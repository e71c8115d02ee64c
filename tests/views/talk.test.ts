import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyReader, type Press } from "../../src/views/present/keys.ts";
import { isNewer, readMessage, type Stamp, writeMoved } from "../../src/views/present/message.ts";
import {
  type Act,
  BEGINNING,
  type Moment,
  move,
  readMoment,
  sameMoment,
  within,
  writeMoment,
} from "../../src/views/present/moment.ts";

const moments: fc.Arbitrary<Moment> = fc.record({
  step: fc.nat(998),
  build: fc.nat(999),
  live: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
  look: fc.option(fc.nat(1000), { nil: undefined }),
  dim: fc.boolean(),
  blank: fc.boolean(),
  code: fc.boolean(),
  numerals: fc.constantFrom("western" as const, "indian" as const),
});
const decks = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 });
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    { kind: "next" },
    { kind: "back" },
    { kind: "first" },
    { kind: "last" },
    { kind: "dim" },
    { kind: "blank" },
    { kind: "code" },
    { kind: "deck" },
  ),
  fc.integer({ min: -5, max: 1e6 }).map((step): Act => ({ kind: "go", step })),
  fc.string({ maxLength: 40 }).map((query): Act => ({ kind: "live", query })),
  fc.integer({ min: -5, max: 2000 }).map((at): Act => ({ kind: "look", at })),
);

describe("a moment", () => {
  test("that was written into an address is read back, and leaves other keys alone", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const query = writeMoment(new URLSearchParams("theme=dark&talk=abc"), moment);
        expect(readMoment(query)).toEqual(moment);
        expect([query.get("theme"), query.get("talk")]).toEqual(["dark", "abc"]);
      }),
    );
  });

  test("of an address full of junk is the beginning", () => {
    const query = new URLSearchParams(
      "step=-1&build=x&look=1001&dim=maybe&step=9e9&numerals=roman",
    );
    expect(readMoment(query)).toEqual(BEGINNING);
    expect(readMoment(new URLSearchParams({ live: "x".repeat(3000) })).live).toBeUndefined();
  });

  test("has one address, whatever moments led to it", () => {
    fc.assert(
      fc.property(moments, fc.array(moments, { maxLength: 4 }), (moment, before) => {
        const start = new URLSearchParams("theme=dark");
        const led = before.reduce(writeMoment, start);
        expect(writeMoment(led, moment).toString()).toBe(writeMoment(start, moment).toString());
      }),
    );
  });

  test("leaves the beginning out of the address", () => {
    expect(writeMoment(new URLSearchParams(), BEGINNING).toString()).toBe("");
  });

  test("after any acts is one the deck has", () => {
    fc.assert(
      fc.property(moments, decks, fc.array(acts, { maxLength: 30 }), (start, builds, all) => {
        const end = all.reduce((now, act) => move(now, act, builds), within(start, builds));
        expect(within(end, builds)).toBe(end);
      }),
    );
  });

  test("goes through every build of every step, and the same way back", () => {
    fc.assert(
      fc.property(decks, (builds) => {
        const seen = [`${BEGINNING.step}.${BEGINNING.build}`];
        const length = builds.reduce((sum, count) => sum + count + 1, 0);
        let now = BEGINNING;
        for (let index = 1; index < length; index += 1) {
          now = move(now, { kind: "next" }, builds);
          seen.push(`${now.step}.${now.build}`);
        }
        expect(new Set(seen).size).toBe(length);
        expect(move(now, { kind: "next" }, builds)).toBe(now);
        for (let index = 1; index < length; index += 1) now = move(now, { kind: "back" }, builds);
        expect(now).toEqual(BEGINNING);
      }),
    );
  });

  test("of a blank screen is first lit again", () => {
    const blank = { ...BEGINNING, blank: true };
    expect(move(blank, { kind: "next" }, [0, 0])).toEqual(BEGINNING);
  });

  test("of another step has the deck's own view", () => {
    const changed = move(BEGINNING, { kind: "live", query: "unit=INR" }, [0, 0]);
    expect(changed.live).toBe("unit=INR");
    expect(move(changed, { kind: "next" }, [0, 0])).toEqual({ ...BEGINNING, step: 1 });
    expect(move(changed, { kind: "deck" }, [0, 0])).toEqual(BEGINNING);
  });
});

describe("a message", () => {
  test("that was written is read by the other windows of the talk alone", () => {
    fc.assert(
      fc.property(moments, fc.nat(1e6), (moment, turn) => {
        const sent = structuredClone(writeMoved("talk1", "stage1", { turn, by: "w2" }, moment));
        const read = readMessage(sent, "talk1", "speaker1");
        expect(read?.kind === "now" && sameMoment(read.moment as Moment, moment)).toBe(true);
        expect(readMessage(sent, "talk2", "speaker1")).toBeUndefined();
        expect(readMessage(sent, "talk1", "stage1")).toBeUndefined();
      }),
    );
  });

  test("with anything more than it should hold is turned away", () => {
    const sent = writeMoved("t", "a", { turn: 1, by: "a" }, BEGINNING);
    expect(readMessage(sent, "t", "b")).toBeDefined();
    expect(readMessage({ ...sent, notes: "x" }, "t", "b")).toBeUndefined();
    const moment = { ...BEGINNING, notes: "x" };
    expect(readMessage({ ...sent, moment }, "t", "b")).toBeUndefined();
  });

  test("of no known shape is turned away", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readMessage(value, "t", "b")).toBeUndefined();
      }),
    );
  });

  test("whatever the order they come in, leaves all windows with the same moment", () => {
    const order = fc.array(fc.tuple(fc.nat(2), fc.oneof(acts, fc.constant(undefined))), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(order, decks, (events, builds) => {
        type Window = { stamp: Stamp; moment: Moment; post: (readonly [Stamp, Moment])[] };
        const windows = ["a", "b", "c"].map(
          (by): Window => ({ stamp: { turn: 0, by }, moment: BEGINNING, post: [] }),
        );
        const deliver = (to: Window) => {
          const mail = to.post.shift();
          if (mail && isNewer(mail[0], to.stamp)) [to.stamp, to.moment] = mail;
        };
        for (const [at, act] of events) {
          const own = windows[at] as Window;
          if (act === undefined) deliver(own);
          else {
            const next = move(own.moment, act, builds);
            own.stamp = { turn: own.stamp.turn + 1, by: "abc"[at] as string };
            own.moment = next;
            for (const other of windows)
              if (other !== own) other.post.push([own.stamp, next] as const);
          }
        }
        for (const own of windows) while (own.post.length > 0) deliver(own);
        const [first, ...rest] = windows;
        for (const other of rest) expect(other.moment).toEqual(first?.moment);
      }),
    );
  });
});

describe("a key", () => {
  const press = (code: string, more: Partial<Press> = {}): Press => ({
    code,
    key: code.replace(/^Key/, "").toLowerCase(),
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    ...more,
  });
  const read = (...presses: Press[]) => {
    const reader = keyReader();
    return presses.map((each) => reader.read(each, true)).at(-1);
  };

  test.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["Space", "next"],
    ["PageDown", "next"],
    ["KeyN", "next"],
    ["ArrowLeft", "back"],
    ["PageUp", "back"],
    ["KeyP", "back"],
    ["Home", "first"],
    ["End", "last"],
    ["KeyB", "blank"],
    ["Period", "blank"],
    ["KeyF", "screen"],
    ["KeyO", "overview"],
    ["KeyS", "speaker"],
    ["KeyD", "dim"],
    ["KeyG", "goto"],
    ["Escape", "escape"],
  ])("%s asks for %s", (code, wish) => {
    expect(read(press(code))).toBe(wish);
  });

  test("is known by its place, whatever it writes", () => {
    expect(read(press("KeyN", { key: "ल" }))).toBe("next");
    expect(read(press("KeyB", { key: "い" }))).toBe("blank");
  });

  test("of an input method or with a modifier is not listened to", () => {
    expect(read(press("KeyN", { isComposing: true }))).toBeUndefined();
    expect(read(press("KeyN", { key: "Process" }))).toBeUndefined();
    expect(read(press("KeyP", { ctrlKey: true }))).toBeUndefined();
  });

  test("of a clicker without places is known by its name", () => {
    expect(read(press("", { key: "PageDown" }))).toBe("next");
  });

  test("that writes a digit waits for Enter", () => {
    expect(read(press("Digit1"), press("Digit2"), press("Enter"))).toEqual({ step: 11 });
    expect(read(press("Digit1"), press("KeyN"), press("Enter"))).toBeUndefined();
  });

  test("that writes a letter can be switched off; the others stay", () => {
    const reader = keyReader();
    expect(reader.read(press("KeyB"), false)).toBeUndefined();
    expect(reader.read(press("Slash", { shiftKey: true, key: "?" }), false)).toBeUndefined();
    expect(reader.read(press("ArrowRight"), false)).toBe("next");
  });
});
