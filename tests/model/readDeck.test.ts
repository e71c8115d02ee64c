import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Deck,
  MAX_STEPS,
  notesOf,
  viewAt,
  withNotes,
  withoutNotes,
} from "../../src/model/deck.ts";
import { reworded } from "../../src/model/editDeck.ts";
import { ModelRefused } from "../../src/model/fault.ts";
import { MAX_DECK, readDeck, readDeckValue, readNotes } from "../../src/model/readDeck.ts";

const FIGURES = ["kites", "masts"];

type Plain = Record<string, unknown>;
const step = (fields: Plain = {}) => ({ view: "kites?unit=m", headline: "It flies", ...fields });
const file = (steps: unknown, fields: Plain = {}) => ({
  id: "talk",
  title: "Talk",
  steps,
  ...fields,
});
const reading = (value: unknown) => readDeckValue(value, FIGURES);
const faultsOf = (value: unknown) =>
  reading(value).faults.map(({ path, code, loss }) => [path, code, loss]);

function refusal(text: string): ModelRefused {
  try {
    readDeck(text, FIGURES);
  } catch (error) {
    if (error instanceof ModelRefused) return error;
    throw error;
  }
  throw new Error("The text was read as a deck.");
}

const whole: Deck = {
  id: "talk",
  title: { en: "Talk", ja: "話" },
  minutes: 10,
  steps: [
    { view: "kites", headline: "One", notes: "Point up.", marks: ["k-1"], builds: ["unit=m"] },
    { view: "masts?at=3", headline: { en: "Two", hi: "दो" } },
    { view: "kites", headline: "Three", notes: { en: "Breathe.", ja: "息を" } },
  ],
};

describe("a deck", () => {
  test("comes through the door as it is, without fields that nobody knows", () => {
    const text = JSON.stringify({ $schema: "x", colour: "red", ...whole });
    expect(readDeck(text, FIGURES)).toEqual({ deck: whole, faults: [] });
  });

  test("may have no steps yet", () => {
    expect(reading(file([]))).toEqual({ deck: file([]), faults: [] });
  });

  test("is its talk and its notes, and neither has the other's words", () => {
    const talk = withoutNotes(whole);
    const notes = notesOf(whole);
    expect(JSON.stringify(talk)).not.toMatch(/notes|Point|Breathe/);
    expect(notes.notes).toEqual({ 1: "Point up.", 3: { en: "Breathe.", ja: "息を" } });
    expect(withNotes(talk, notes)).toEqual(whole);
    expect(readNotes(JSON.stringify(notes))).toEqual(notes);
  });

  test("takes no notes of another", () => {
    const talk = withoutNotes(whole);
    expect(withNotes(talk, { ...notesOf(whole), id: "other" })).toEqual(talk);
  });

  test("shows each build on top of those before", () => {
    const shown = { view: "kites?unit=m&top=3", builds: ["unit=ft&focus=k-1", "top="] };
    const queries = [0, 1, 2, 9].map((build) => viewAt(shown, build).query.toString());
    expect(queries).toEqual([
      "unit=m&top=3",
      "unit=ft&top=3&focus=k-1",
      "unit=ft&focus=k-1",
      "unit=ft&focus=k-1",
    ]);
    expect(viewAt(shown).figure).toBe("kites");
  });
});

describe("what is no deck", () => {
  test.each([
    ["", "empty"],
    ["<p>404", "web-page"],
    ['{"steps": [,]}', "not-json"],
    ['{"steps": [', "cut-off"],
    [" ".repeat(MAX_DECK + 1), "too-large"],
    ["[".repeat(70) + "]".repeat(70), "too-deep"],
    ...["null", "[]", "3", "{}", '{"steps": {}}', '{"steps": null}'].map((text) => [
      text,
      "not-a-model",
    ]),
  ] as [string, string][])("is refused: %.20s", (text, code) => {
    expect(refusal(text).code).toBe(code);
  });

  test("is refused with the place in the file", () => {
    expect(refusal('{\n  "steps": [,]\n}').facts).toMatchObject({ line: 2, column: 13 });
  });
});

describe("a fault", () => {
  test.each([
    ["a step that is none", 7, ["steps[0]", "type", "record"]],
    ["no view", { headline: "x" }, ["steps[0].view", "missing", "record"]],
    ["no headline", { view: "kites" }, ["steps[0].headline", "missing", "record"]],
    ["an empty headline", step({ headline: "" }), ["steps[0].headline", "length", "record"]],
    [
      "a figure that nobody draws",
      step({ view: "boats?x=1" }),
      ["steps[0].view", "choice", "record"],
    ],
    [
      "a view that is an address",
      step({ view: "https://x.example/" }),
      ["steps[0].view", "format", "record"],
    ],
    ["a fragment in a view", step({ view: "kites#x" }), ["steps[0].view", "format", "record"]],
    [
      "an endless view",
      step({ view: `kites?${"x".repeat(2000)}` }),
      ["steps[0].view", "length", "record"],
    ],
    ["notes that are none", step({ notes: [] }), ["steps[0].notes", "text", "part"]],
    ["a mark that is no id", step({ marks: ["k 1"] }), ["steps[0].marks[0]", "format", "part"]],
    ["marks that are no list", step({ marks: "k-1" }), ["steps[0].marks", "type", "part"]],
    [
      "a build with a figure in it",
      step({ builds: ["kites?x=1"] }),
      ["steps[0].builds[0]", "format", "part"],
    ],
    [
      "too many builds",
      step({ builds: Array(21).fill("a=1") }),
      ["steps[0].builds", "length", "part"],
    ],
  ])("of %s names place, kind and loss", (_, value, expected) => {
    const faults = faultsOf(file([value, step()]));
    expect(faults.slice(0, 1)).toEqual([expected]);
    expect(reading(file([value, step()])).deck.steps).toHaveLength(expected[2] === "part" ? 2 : 1);
  });

  test("in the head falls back, and the steps stay", () => {
    const value = file([step()], { id: "no id", title: "", minutes: 0.5 });
    expect(faultsOf(value)).toEqual([
      ["id", "id", "part"],
      ["title", "length", "part"],
      ["minutes", "type", "part"],
    ]);
    expect(reading(value).deck).toEqual({ id: "deck", title: "–", steps: [step()] });
  });

  test("of one mark leaves the others", () => {
    const { deck } = reading(file([step({ marks: ["a", 3, "b"], builds: ["", "x=1"] })]));
    expect(deck.steps[0]).toMatchObject({ marks: ["a", "b"], builds: ["x=1"] });
  });

  test("of too many steps names how many, and two hundred are read", () => {
    const value = file(Array(MAX_STEPS + 7).fill(step()));
    expect(faultsOf(value)).toEqual([["steps[200]", "too-many", "record"]]);
    expect(reading(value).deck.steps).toHaveLength(MAX_STEPS);
  });
});

test("nothing that is JSON breaks the door", () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const stepish = fc.record(
    { view: anything, headline: anything, notes: anything, marks: anything, builds: anything },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(stepish, anything)), anything, (steps, id) => {
      const first = reading({ id, steps });
      // What came through comes through again, whole.
      expect(reading(first.deck)).toEqual({ deck: first.deck, faults: [] });
    }),
  );
});

test("a name that every object has is a name like any other", () => {
  const text =
    '{"__proto__": {"id": "x"}, "steps": [{"view": "kites", "headline": "a", "__proto__": {"notes": "b"}}]}';
  expect(readDeck(text, FIGURES).deck.steps).toEqual([{ view: "kites", headline: "a" }]);
  expect(() => readNotes('{"id": "a", "notes": {"__proto__": "x"}}')).not.toThrow(TypeError);
});

describe("words of an author", () => {
  test.each([
    [undefined, "en", "Kite", "Kite"],
    [undefined, "ja", "凧", { en: "凧", ja: "凧" }],
    [{ en: "凧", ja: "凧" }, "ja", "大凧", { en: "大凧", ja: "大凧" }],
    [{ en: "凧", ja: "凧" }, "en", "Kite", { en: "Kite", ja: "凧" }],
    ["Kite", "hi", "पतंग", { en: "Kite", hi: "पतंग" }],
    [{ en: "Kite", ja: "凧" }, "ja", "大凧", { en: "Kite", ja: "大凧" }],
    [{ en: "Kite", ja: "凧" }, "ja", "", "Kite"],
    [{ en: "Kite", ja: "凧" }, "en", "", { en: "凧", ja: "凧" }],
    [{ en: "凧", ja: "凧" }, "ja", "", undefined],
    ["Kite", "en", "", undefined],
  ] as const)("%j, in %s %j → %j", (text, language, words, expected) => {
    expect(reworded(text, language, words)).toEqual(expected);
  });
});
