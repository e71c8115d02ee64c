import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fault, ModelRefused } from "../../src/model/fault.ts";
import { MAX_BYTES } from "../../src/model/json.ts";
import {
  MAX_RECORDS,
  type Reading,
  readInSlices,
  readModel,
  readValue,
} from "../../src/model/read.ts";
import { COLLECTIONS, type CollectionName, type Model } from "../../src/model/schema.ts";
import {
  invented,
  inventedModel,
  type Plain,
  recordIn,
  recordsOf,
  withFields,
  withRecord,
} from "../fixtures/invented.ts";
import { danglingIn } from "./dangling.ts";

const shippedText = readFileSync(
  new URL("../../data/partnership.json", import.meta.url),
  "utf8",
).trimEnd();

function refusal(text: string): ModelRefused {
  try {
    readModel(text);
  } catch (error) {
    if (error instanceof ModelRefused) return error;
    throw error;
  }
  throw new Error("The text was read as a model.");
}

function faultAt(file: Plain, path: string): Fault {
  const { faults } = readValue(file).report;
  const found = faults.find((fault) => fault.path === path);
  if (!found) throw new Error(`No fault at ${path}: ${JSON.stringify(faults)}`);
  return found;
}

function idsIn(file: Plain, collection: CollectionName): string[] {
  return readValue(file).model[collection].map(({ id }) => id);
}

function claim(fields: Plain = {}): Plain {
  return { source: "fjord-gazette", locator: "line 9", text: "Something.", ...fields };
}

describe("the invented partnership", () => {
  test("reads without a single fault", () => {
    expect(readValue(invented()).report.faults).toEqual([]);
  });

  test("is shown whole", () => {
    const { file, shown, leftOut } = readValue(invented()).report.records;
    expect([shown, leftOut]).toEqual([file, 0]);
  });

  test("is the same when it is read in slices, also where it is faulty", async () => {
    const faulty = { ...invented(), agreements: [{ id: "a" }, 4] };
    for (const value of [JSON.parse(shippedText), faulty])
      expect(await readInSlices(value, async () => undefined)).toStrictEqual(readValue(value));
    await expect(readInSlices([], async () => undefined)).rejects.toThrow(ModelRefused);
  });

  test("has the same model as text and as a value", () => {
    expect(readModel(JSON.stringify(invented())).model).toStrictEqual(inventedModel());
  });

  test("names only records that it holds", () => {
    expect(danglingIn(inventedModel())).toEqual([]);
  });
});

describe("a text that is no model", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \r\n\t "],
    ["a lone byte order mark", "\uFEFF"],
    ["NUL characters", "\0".repeat(4096)],
  ])("is refused as empty when it is %s", (_, text) => {
    expect(refusal(text).code).toBe("empty");
  });

  test.each([
    ["a document", "<!doctype html><title>Log in</title>"],
    ["a fragment after blanks", "\n\n  <p>404"],
    ["XML behind a byte order mark", "\uFEFF<?xml version='1.0'?><a/>"],
  ])("is refused as a web page when it is %s", (_, text) => {
    expect(refusal(text).code).toBe("web-page");
  });

  test.each([
    ["a comma before the first entry", '{\n  "sources": [,]\n}', 2, 15],
    ["a trailing comma", '{"a": 1,}', 1, 9],
    ["single quotes", "{'a': 1}", 1, 2],
    ["a missing comma", '{"a": 1 "b": 2}', 1, 9],
    ["a missing colon on a Windows line", '{\r\n"a" 1}', 2, 5],
    ["a line break inside a text", '{"a": "x\ny"}', 1, 7],
    ["a word that is no value", '{"a": NaN}', 1, 7],
    ["a leading zero", '{"a": 01}', 1, 7],
    ["an escape that does not exist", '{"a": "\\x"}', 1, 7],
    ["a comment", '{\n  // keep\n  "a": 1}', 2, 3],
    ["the wrong bracket", '{\n"a": [1}', 2, 8],
    ["something after the end", '{"sources": []} x', 1, 17],
    ["a NUL between brackets", "[\0]", 1, 2],
  ])("is refused with the place of %s", (_, text, line, column) => {
    const { code, facts } = refusal(text);
    expect({ code, line: facts.line, column: facts.column }).toEqual({
      code: "not-json",
      line,
      column,
    });
  });

  test("is refused with what stands around the fault, on one line", () => {
    const text = '{"before": 1,\n   "kites": oops, "after": 2}';
    expect(refusal(text).facts.excerpt).toBe('re": 1, "kites": oops, "after": 2}');
  });

  test.each([
    ["a list", '{"sources": ['],
    ["a text", '{"sources": [{"id": "fjo'],
    ["an escape", '{"title": "kite \\'],
    ["a word", '{"sources": [tru'],
    ["a key", '{"sour'],
    ["a pair", '{"sources":'],
  ])("is refused as cut off when it ends inside %s", (_, text) => {
    expect(refusal(text).code).toBe("cut-off");
  });

  test("is refused wherever the shipped file is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: shippedText.length - 1 }), (end) => {
        expect(["cut-off", "not-json"]).toContain(refusal(shippedText.slice(0, end)).code);
      }),
      { numRuns: 150 },
    );
  });

  test("is refused when it is made of random characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(refusal(text)).toBeInstanceOf(ModelRefused);
      }),
    );
  });

  test.each([
    ["ends inside it", `["${"a".repeat(12_000_000)}`, "cut-off"],
    ["is broken after it", `["${"a".repeat(12_000_000)}" x]`, "not-json"],
  ])("is refused even when a text of twelve million letters %s", (_, text, code) => {
    expect(refusal(text).code).toBe(code);
  });

  test("is refused as too large beyond twenty million characters", () => {
    expect(refusal(" ".repeat(MAX_BYTES + 1)).code).toBe("too-large");
  });

  test.each([
    ["seventy lists", 70],
    ["a hundred thousand lists", 100_000],
  ])("is refused as too deep with %s inside each other", (_, depth) => {
    expect(refusal("[".repeat(depth) + "]".repeat(depth)).code).toBe("too-deep");
  });

  test.each(["null", "[]", "3", "{}", '"kite"', "true", '{"sources": {}}', '{"agreements": null}'])(
    "is refused as no model when it says %s",
    (text) => {
      expect(refusal(text).code).toBe("not-a-model");
    },
  );
});

describe("the version of a file", () => {
  test("is refused when its major number is newer", () => {
    const text = JSON.stringify({ ...invented(), schemaVersion: "2.0" });
    expect(refusal(text)).toMatchObject({
      code: "newer-version",
      facts: { found: "2.0", ours: "1.0" },
    });
  });

  test("is read when only its minor number is newer", () => {
    const { report } = readValue({ ...invented(), schemaVersion: "1.99" });
    expect(report.faults).toEqual([]);
  });

  test.each([[7], [null], [true], [["1.0"]], [{ toString: null, valueOf: null }]])(
    "never breaks the door when it is %j",
    (schemaVersion) => {
      expect(outcomeOf({ ...invented(), schemaVersion })).toBeDefined();
    },
  );
});

describe("a way of writing the same model", () => {
  const text = JSON.stringify(invented());
  /** Puts members at the front of every object of the file. */
  const withMembers = (members: string) => text.replaceAll("{", `{${members},`);

  test("may begin with a byte order mark", () => {
    expect(readModel(`\uFEFF${text}`).model).toStrictEqual(inventedModel());
  });

  test("may end its lines the Windows way", () => {
    const windows = JSON.stringify(invented(), null, 2).replaceAll("\n", "\r\n");
    expect(readModel(windows).model).toStrictEqual(inventedModel());
  });

  test("may hold keys that nobody knows", () => {
    const reading = readModel(withMembers('"zeppelin": {"a": [1, null]}'));
    expect(reading.report.faults).toEqual([]);
    expect(reading.model).toStrictEqual(inventedModel());
  });

  test("may order its keys in another way", () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, child]) => [key, backwards(child)]);
      return Object.fromEntries(entries.toReversed());
    };
    expect(readValue(backwards(invented())).model).toStrictEqual(inventedModel());
  });

  const hostile = withMembers(
    '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}',
  );

  test("gives the same model with __proto__ and constructor as keys", () => {
    expect(readModel(hostile).model).toStrictEqual(inventedModel());
  });

  test("cannot reach into the prototype of all objects", () => {
    readModel(hostile);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a read model", () => {
  const parts = (value: unknown): object[] =>
    typeof value === "object" && value !== null
      ? [value, ...Object.values(value).flatMap(parts)]
      : [];

  test("is frozen in every part", () => {
    expect(parts(inventedModel()).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  test("leaves the value it was read from as it was", () => {
    const file = withFields("agreements", "kite-accord", { sectors: ["kites", "nowhere"] });
    const before = structuredClone(file);
    readValue(file);
    expect(file).toStrictEqual(before);
    expect(parts(file).filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  test("has every collection, though the file names only one", () => {
    const { model } = readValue({ sources: [] });
    const names = Object.keys(COLLECTIONS) as CollectionName[];
    expect(names.filter((name) => model[name].length !== 0)).toEqual([]);
  });
});

describe("a faulty header field", () => {
  test.each([
    ["asOf", "2031-02-30", "date"],
    ["ratesOn", "soon", "date"],
    ["leadSource", "the gazette", "format"],
    ["title", "", "length"],
    ["id", "a b", "id"],
  ])("%s is listed and reads as not said", (field, value, code) => {
    const file = { ...invented(), [field]: value };
    expect(faultAt(file, field)).toMatchObject({ code, loss: "part" });
    expect(readValue(file).model[field as keyof Model]).not.toBe(value);
  });

  test("takes no record with it", () => {
    const { records } = readValue({ ...invented(), ratesOn: "soon" }).report;
    expect(records.leftOut).toBe(0);
  });

  test("that should be a list costs that list alone", () => {
    const file = { ...invented(), facts: { one: 1 } };
    expect(faultAt(file, "facts")).toMatchObject({ code: "type", loss: "part" });
    expect(readValue(file).model.sources).toEqual(inventedModel().sources);
  });

  test("that names no source of the file is listed and not said", () => {
    const { model, report } = readValue({ ...invented(), leadSource: "nobody" });
    expect(report.faults).toMatchObject([{ path: "leadSource", code: "dangling" }]);
    expect(model.leadSource).toBeUndefined();
  });
});

describe("a faulty record", () => {
  type Row = [what: string, CollectionName, id: string, Plain, path: string, code: Fault["code"]];
  const rows: Row[] = [
    ["no title", "sources", "fjord-gazette", { title: undefined }, "sources[0].title", "missing"],
    ["no kind", "sources", "fjord-gazette", { kind: undefined }, "sources[0].kind", "missing"],
    [
      "a kind nobody knows",
      "sources",
      "fjord-gazette",
      { kind: "blog" },
      "sources[0].kind",
      "choice",
    ],
    [
      "an empty publisher",
      "sources",
      "kite-ministry",
      { publisher: "" },
      "sources[1].publisher",
      "length",
    ],
    [
      "an endless note",
      "sources",
      "kite-almanac",
      { note: "a".repeat(4001) },
      "sources[5].note",
      "length",
    ],
    ["a number for a title", "sectors", "string", { label: 5 }, "sectors[2].label", "text"],
    [
      "a label without English",
      "sectors",
      "string",
      { label: { ja: "糸" } },
      "sectors[2].label",
      "text",
    ],
    ["null for an optional text", "areas", "echo", { note: null }, "areas[2].note", "text"],
    ["blanks in its id", "sectors", "yodel", { id: "yo del" }, "sectors[3].id", "id"],
    [
      "a currency in small letters",
      "partners",
      "NO",
      { currency: "nok" },
      "partners[0].currency",
      "currency",
    ],
    [
      "a rate in a currency of four letters",
      "rates",
      "rate-usd-kes",
      { quote: "KESH" },
      "rates[1].quote",
      "currency",
    ],
    [
      "a year as text",
      "commitments",
      "kite-fund",
      { start: "2031" },
      "commitments[1].start",
      "type",
    ],
    ["half a year", "commitments", "kite-fund", { end: 2039.5 }, "commitments[1].end", "type"],
    ["the year zero", "commitments", "kite-fund", { start: 0 }, "commitments[1].start", "range"],
    ["an empty scope", "commitments", "kite-fund", { scope: [] }, "commitments[1].scope", "length"],
    ["no claims", "areas", "dairy", { claims: [] }, "areas[1].claims", "length"],
    ["a pole beyond the pole", "places", "kite-hill", { lat: 91 }, "places[0].lat", "range"],
    [
      "an hour that does not exist",
      "events",
      "kite-day",
      { time: "24:00" },
      "events[0].time",
      "format",
    ],
    [
      "half a participant",
      "meetings",
      "string-breakfast",
      { count: 2.5 },
      "meetings[0].count",
      "type",
    ],
  ];

  test.each(rows)("with %s is left out and listed", (_, collection, id, fields, path, code) => {
    const file = withFields(collection, id, fields);
    expect(faultAt(file, path)).toMatchObject({ code, loss: "record" });
    expect(idsIn(file, collection)).not.toContain(fields.id ?? id);
  });

  test.each(rows)("with %s is counted as left out", (_, collection, id, fields) => {
    const { file, shown, leftOut } = readValue(withFields(collection, id, fields)).report.records;
    expect(shown + leftOut).toBe(file);
    expect(leftOut).toBeGreaterThan(0);
  });

  test("leaves its neighbours in", () => {
    const file = withFields("sectors", "clouds", { label: 5 });
    expect(idsIn(file, "sectors")).toEqual(["kites", "cheese", "string", "yodel"]);
  });

  test.each([[null], [3], ["kite"], [[]], [true]])(
    "that is %j and no object is left out",
    (record) => {
      const file = withRecord("facts", record);
      expect(faultAt(file, "facts[1]")).toMatchObject({ code: "type", loss: "record" });
      expect(idsIn(file, "facts")).toEqual(["wind-speed"]);
    },
  );

  test("shows a long value shortened", () => {
    const file = withFields("sources", "fjord-gazette", { kind: "k".repeat(500) });
    expect(faultAt(file, "sources[0].kind").found).toBe(`"${"k".repeat(59)}…`);
  });

  test("with a direction of an unknown word is not told to give a text", () => {
    const file = withFields("targets", "southbound-flyers", { direction: "upwards" });
    expect(faultAt(file, "targets[1].direction").code).not.toBe("text");
  });

  test("with a number out of range is told the range, which its remedy names", () => {
    const file = withFields("facts", "wind-speed", { values: [1e300] });
    expect(faultAt(file, "facts[0].values[0]").expected).not.toBe("");
  });
});

describe("an amount", () => {
  const withAmount = (value: string) =>
    readModel(JSON.stringify(invented()).replace('"value":500000000,', `"value":${value},`));

  test.each(["1e400", "-1e400", "1e308", "-1e308", "1e-320", "1e16", '"500"', "null", "-5", "0"])(
    "of %s leaves its commitment out",
    (value) => {
      const { model, report } = withAmount(value);
      expect(model.commitments.map(({ id }) => id)).toEqual(["kite-fund"]);
      expect(report.faults[0]).toMatchObject({ loss: "record" });
      expect(report.faults[0]?.path).toMatch(/^commitments\[0\]\.amount/);
    },
  );

  test.each(["1e308", "-1e308", "1e-320", "1e16"])("of %s is out of range", (value) => {
    expect(withAmount(value).report.faults[0]?.code).toBe("range");
  });

  test("written as text has the wrong type", () => {
    expect(withAmount('"500"').report.faults[0]).toMatchObject({ code: "type", found: '"500"' });
  });

  test("may be as large as a thousand trillion", () => {
    expect(withAmount("1e15").report.faults).toEqual([]);
  });
});

describe("a number that would divide by nothing", () => {
  test("as the years of a commitment leaves it out", () => {
    const file = withFields("commitments", "kite-fund", { years: 0 });
    expect(faultAt(file, "commitments[1].years")).toMatchObject({ code: "range", loss: "record" });
  });

  test("as the years of a target leaves it out", () => {
    const file = withFields("targets", "all-flyers", { years: 0 });
    expect(faultAt(file, "targets[0].years")).toMatchObject({ code: "range", loss: "record" });
  });

  test("as an exchange rate leaves the rate out", () => {
    const file = withFields("rates", "rate-usd-nok", { value: 0 });
    expect(faultAt(file, "rates[0].value")).toMatchObject({ code: "range", loss: "record" });
  });

  test("as the base of a conversion leaves the conversion out", () => {
    const file = withFields("conversions", "kite-fund-dollars", {
      base: { value: 0, currency: "NOK" },
    });
    expect(idsIn(file, "conversions")).not.toContain("kite-fund-dollars");
  });
});

describe("a date", () => {
  test.each([
    "2025-02-30",
    "2025-02-29",
    "1900-02-29",
    "2025-13",
    "2025-00",
    "2025-04-31",
    "2025-01-00",
    "0000",
    "25",
    "2025-8-9",
    "20250809",
    "2025-08-29T10:00",
    " 2025",
    "+2025",
    "２０２５",
  ])("of %j exists in no calendar and is refused", (date) => {
    const file = withFields("sources", "kite-almanac", { date });
    expect(faultAt(file, "sources[5].date")).toMatchObject({ code: "date", loss: "record" });
  });

  test.each(["2024-02-29", "2000-02-29", "2025", "2025-12", "0001", "0099-01-31", "9999-12-31"])(
    "of %j is taken",
    (date) => {
      expect(readValue(withFields("sources", "kite-almanac", { date })).report.faults).toEqual([]);
    },
  );
});

describe("a link", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<b>kite</b>",
    "//kites.example/",
    "/communique",
    "kites.example",
    "ftp://kites.example/",
    "file:///etc/kites",
    "https://user@kites.example/",
    "https://user:word@kites.example/",
    "https:\\\\kites.example",
    "https://kites.example\\@other.example/",
    "https://kites.example/a b",
    "https://kites.example/a\tb",
    "java\tscript:alert(1)",
    "\thttps://kites.example/",
    "https://kites.example/\n",
    "https://",
    "",
  ])("to %j is left out and its source stays", (url) => {
    const file = withFields("sources", "kite-almanac", { url });
    expect(faultAt(file, "sources[5].url")).toMatchObject({ code: "link", loss: "part" });
    const { sources } = readValue(file).model;
    expect(sources.find(({ id }) => id === "kite-almanac")?.url).toBeUndefined();
    expect(sources.some(({ id }) => id === "kite-almanac")).toBe(true);
  });

  test.each([
    "http://kites.example",
    "https://kites.example/a?b=c&d=%20#e",
    "HTTPS://KITES.EXAMPLE/",
    "https://凧.example/凧",
    "https://kites.example/@user",
  ])("to %j is taken", (url) => {
    expect(readValue(withFields("sources", "kite-almanac", { url })).report.faults).toEqual([]);
  });
});

describe("a faulty claim", () => {
  const [good, bad] = [claim(), claim({ status: "maybe" })];

  test("takes only itself", () => {
    const file = withFields("agreements", "kite-accord", { claims: [good, bad] });
    expect(faultAt(file, "agreements[1].claims[1].status")).toMatchObject({
      code: "choice",
      loss: "part",
    });
    expect(readValue(file).model.agreements[1]?.claims).toEqual([good]);
  });

  test("leaves its record counted as shown", () => {
    const file = withFields("agreements", "kite-accord", { claims: [good, bad] });
    expect(readValue(file).report.records.leftOut).toBe(0);
  });

  test("that was the only one takes its record along", () => {
    const file = withFields("agreements", "string-study", { claims: [bad] });
    expect(faultAt(file, "agreements[5].claims[0].status").loss).toBe("record");
    expect(idsIn(file, "agreements")).not.toContain("string-study");
  });

  test("does not shift the place at which a later one is listed", () => {
    const lost = claim({ source: "nobody" });
    const file = withFields("agreements", "kite-accord", { claims: [bad, good, lost] });
    expect(readValue(file).report.faults.map(({ path }) => path)).toEqual([
      "agreements[1].claims[0].status",
      "agreements[1].claims[2].source",
    ]);
  });

  test("of progress takes only itself", () => {
    const file = withFields("commitments", "string-fund", {
      progress: [claim(), claim({ text: 5 })],
    });
    expect(readValue(file).model.commitments[0]?.progress).toHaveLength(1);
  });

  test("beside a fault of the record itself costs the record", () => {
    const file = withFields("agreements", "kite-accord", { claims: [good, bad], era: "then" });
    expect(idsIn(file, "agreements")).not.toContain("kite-accord");
  });
});

describe("a faulty point of a series", () => {
  test("takes only itself", () => {
    const file = invented();
    const points = recordIn(file, "series", "flyers-on-the-coast").points as Plain[];
    points[0]!.value = "many";
    expect(faultAt(file, "series[0].points[0].value")).toMatchObject({
      code: "type",
      loss: "part",
    });
    expect(readValue(file).model.series[0]?.points.map(({ period }) => period)).toEqual([
      "2030",
      "2031",
    ]);
  });
});

describe("an id used twice", () => {
  const twice = (fields: Plain = {}) =>
    withRecord("sectors", { ...recordIn(invented(), "sectors", "yodel"), ...fields });

  test("leaves both records out, for neither is right", () => {
    expect(idsIn(twice({ label: "Shouting" }), "sectors")).not.toContain("yodel");
  });

  test("is listed at both places, each naming the other", () => {
    const duplicates = readValue(twice({ label: "Shouting" }))
      .report.faults.filter(({ code }) => code === "duplicate")
      .map(({ path, expected }) => [path, expected]);
    expect(duplicates).toEqual([
      ["sectors[3].id", "sectors[5]"],
      ["sectors[5].id", "sectors[3]"],
    ]);
  });

  test("in two collections leaves both records out", () => {
    const file = withRecord("sectors", { id: "kite-factory", label: "Factories" });
    expect(idsIn(file, "sectors")).not.toContain("kite-factory");
    expect(idsIn(file, "announcements")).not.toContain("kite-factory");
  });

  test("by identical copies collapses to the first", () => {
    expect(faultAt(twice(), "sectors[5].id")).toMatchObject({
      code: "copy",
      expected: "sectors[3]",
    });
    expect(idsIn(twice(), "sectors")).toEqual(["kites", "cheese", "string", "yodel", "clouds"]);
  });

  test("by copies with other keys in another order collapses too", () => {
    const { id, label } = recordIn(invented(), "sectors", "yodel");
    const file = withRecord("sectors", { comment: "again", label, id });
    expect(idsIn(file, "sectors")).toContain("yodel");
  });

  test("by two copies and a rival leaves all three out", () => {
    const file = twice();
    recordsOf(file, "sectors").push({ id: "yodel", label: "Shouting" });
    expect(idsIn(file, "sectors")).not.toContain("yodel");
    expect(readValue(file).report.records.leftOut).toBe(3);
  });
});

describe("an id that differs from another only in its capitals", () => {
  const file = withRecord("sectors", { id: "Yodel", label: "Shouting" });

  test("is kept", () => {
    expect(idsIn(file, "sectors")).toContain("Yodel");
    expect(idsIn(file, "sectors")).toContain("yodel");
  });

  test("is warned of", () => {
    expect(faultAt(file, "sectors[5].id")).toMatchObject({
      code: "look-alike",
      expected: "yodel",
      loss: "warning",
    });
  });
});

describe("a required id that leads nowhere", () => {
  test.each([
    [
      "the source of a conversion",
      "conversions",
      "kite-fund-dollars",
      { source: "nobody" },
      "conversions[3].source",
    ],
    ["the source of a rate", "rates", "rate-usd-kes", { source: "nobody" }, "rates[1].source"],
    ["the source of a fact", "facts", "wind-speed", { source: "nobody" }, "facts[0].source"],
    [
      "the source of a breakdown",
      "breakdowns",
      "kites-by-colour",
      { source: "nobody" },
      "breakdowns[0].source",
    ],
    ["the partner of a place", "places", "kite-hill", { partner: "XX" }, "places[0].partner"],
    [
      "the partner of an institution",
      "institutions",
      "cheese-guild",
      { partner: "XX" },
      "institutions[1].partner",
    ],
    [
      "the end of a direction",
      "targets",
      "southbound-flyers",
      { direction: { from: "NO", to: "XX" } },
      "targets[1].direction.to",
    ],
    ["a record of the wrong kind", "facts", "wind-speed", { source: "kites" }, "facts[0].source"],
  ] as const)("takes its record along: %s", (_, collection, id, fields, path) => {
    const file = withFields(collection, id, fields);
    expect(faultAt(file, path)).toMatchObject({ code: "dangling", loss: "record" });
    expect(idsIn(file, collection)).not.toContain(id);
  });

  test("takes only its claim along where others stand", () => {
    const file = withFields("areas", "dairy", { claims: [claim(), claim({ source: "nobody" })] });
    expect(faultAt(file, "areas[1].claims[1].source")).toMatchObject({
      code: "dangling",
      loss: "part",
    });
    expect(readValue(file).model.areas[1]?.claims).toHaveLength(1);
  });

  test("takes the record along with its last claim", () => {
    const file = withFields("areas", "dairy", { claims: [claim({ source: "nobody" })] });
    expect(faultAt(file, "areas[1].claims")).toMatchObject({ code: "length", loss: "record" });
    expect(idsIn(file, "areas")).not.toContain("dairy");
  });

  test("takes the named participant along with the last claim", () => {
    const file = withFields("meetings", "string-breakfast", {
      named: [
        { name: "Nobody", claims: [claim({ source: "nobody" })] },
        { name: "Somebody", claims: [claim()] },
      ],
    });
    expect(faultAt(file, "meetings[0].named[0].claims[0].source").loss).toBe("part");
    expect(readValue(file).model.meetings[0]?.named.map(({ name }) => name)).toEqual(["Somebody"]);
  });

  test("takes a point along and leaves the series", () => {
    const file = invented();
    const points = recordIn(file, "series", "yodellers-on-the-plains").points as Plain[];
    points[1]!.source = "nobody";
    expect(faultAt(file, "series[1].points[1].source")).toMatchObject({ loss: "part" });
    expect(readValue(file).model.series[1]?.points).toHaveLength(1);
  });

  test("takes a relation along and leaves the agreement", () => {
    const file = withFields("agreements", "cloud-survey", {
      relations: [{ kind: "follows", to: "nowhere" }],
    });
    expect(faultAt(file, "agreements[3].relations[0].to")).toMatchObject({ loss: "part" });
    expect(readValue(file).model.agreements[3]?.relations).toEqual([]);
  });

  test("on one side of a pair takes the pair along", () => {
    const file = withFields("pairs", "hill-and-pier", {
      sides: [
        { region: "Windy County", place: "kite-hill" },
        { region: "Nowhere", place: "nowhere" },
      ],
    });
    expect(faultAt(file, "pairs[0].sides[1].place").code).toBe("dangling");
    expect(idsIn(file, "pairs")).toEqual([]);
  });
});

describe("an optional id that leads nowhere", () => {
  test.each([
    ["agreement", "commitments", "kite-fund", "commitments[1].agreement"],
    ["commitment", "conversions", "kite-fund-dollars", "conversions[3].commitment"],
    ["partOf", "targets", "southbound-flyers", "targets[1].partOf"],
    ["place", "events", "kite-day", "events[0].place"],
    ["host", "meetings", "string-breakfast", "meetings[0].host"],
    ["commitment", "outcomes", "string-fund-outcome", "outcomes[0].commitment"],
  ] as const)("is dropped and its record stays: %s of %s", (field, collection, id, path) => {
    const file = withFields(collection, id, { [field]: "nowhere" });
    expect(faultAt(file, path)).toMatchObject({ code: "dangling", loss: "part" });
    expect(readValue(file).model[collection].find((record) => record.id === id)).not.toHaveProperty(
      field,
    );
  });
});

describe("one of many ids that leads nowhere", () => {
  test.each([
    [
      "parties",
      "agreements",
      "kite-accord",
      ["kite-council", "nowhere"],
      "agreements[1].parties[1]",
    ],
    ["areas", "agreements", "kite-accord", ["aloft", "nowhere"], "agreements[1].areas[1]"],
    ["sectors", "agreements", "kite-accord", ["kites", "nowhere"], "agreements[1].sectors[1]"],
    ["also", "rates", "rate-usd-kes", ["kite-almanac", "nowhere"], "rates[1].also[1]"],
    [
      "institutions",
      "events",
      "kite-day",
      ["kite-council", "nowhere"],
      "events[0].institutions[1]",
    ],
    ["agreements", "events", "kite-day", ["kite-accord", "nowhere"], "events[0].agreements[1]"],
    [
      "sources",
      "discrepancies",
      "tenfold-kite",
      ["fjord-gazette", "nowhere"],
      "discrepancies[0].sources[1]",
    ],
    ["about", "statements", "S1", ["aloft", "nowhere"], "statements[0].about[1]"],
    [
      "about",
      "discrepancies",
      "tenfold-kite",
      ["kite-fund", "nowhere"],
      "discrepancies[0].about[1]",
    ],
  ] as const)("is dropped alone: %s of %s", (field, collection, id, value, path) => {
    const file = withFields(collection, id, { [field]: [...value] });
    expect(faultAt(file, path)).toMatchObject({
      code: "dangling",
      found: '"nowhere"',
      loss: "part",
    });
    expect(readValue(file).model[collection].find((record) => record.id === id)).toHaveProperty(
      field,
      [value[0]],
    );
  });

  test.each([
    ["discrepancy", "discrepancies", "tenfold-kite"],
    ["outcome", "outcomes", "string-fund-outcome"],
  ] as const)("takes the %s along when no source of it is left", (_, collection, id) => {
    expect(idsIn(withFields(collection, id, { sources: ["nowhere"] }), collection)).toEqual([]);
  });
});

describe("a record left out", () => {
  test("takes along what rested on it alone", () => {
    const file = withFields("sources", "moose-weekly", { kind: "blog" });
    expect(idsIn(file, "announcements")).toEqual([]);
    expect(idsIn(file, "commitments")).toEqual(["kite-fund"]);
  });

  test("leaves what only mentioned it, without the mention", () => {
    const file = withFields("sources", "moose-weekly", { kind: "blog" });
    expect(readValue(file).model.outcomes[0]).toMatchObject({ id: "string-fund-outcome" });
    expect(readValue(file).model.outcomes[0]).not.toHaveProperty("commitment");
  });

  test("is let go of by all others, over several steps", () => {
    const file = withFields("partners", "NO", { currency: "crowns" });
    expect(danglingIn(readValue(file).model)).toEqual([]);
    expect(idsIn(file, "pairs")).toEqual([]);
  });

  test.each([
    ["commitments", "kite-fund", { end: 2030 }],
    ["targets", "all-flyers", { end: 2030 }],
    ["meetings", "string-breakfast", { count: 1 }],
    ["conversions", "kite-fund-tenfold", { amount: { value: 1, currency: "NOK" } }],
  ] as const)("for not making sense is let go of too: one of the %s", (collection, id, fields) => {
    const file = withFields(collection, id, fields);
    recordIn(file, "statements", "S2").about = [id, "wind-speed"];
    expect(idsIn(file, collection)).not.toContain(id);
    expect(danglingIn(readValue(file).model)).toEqual([]);
  });
});

describe("a record that refers to itself", () => {
  test("by a relation loses the relation", () => {
    const file = withFields("agreements", "kite-accord", {
      relations: [
        { kind: "updates", to: "kite-accord" },
        { kind: "follows", to: "old-kite-note" },
      ],
    });
    expect(faultAt(file, "agreements[1].relations[0].to")).toMatchObject({
      code: "self",
      loss: "part",
    });
    expect(readValue(file).model.agreements[1]?.relations).toEqual([
      { kind: "follows", to: "old-kite-note" },
    ]);
  });

  test("as its own part is left out", () => {
    const file = withFields("targets", "all-flyers", { partOf: "all-flyers" });
    expect(faultAt(file, "targets[0].partOf")).toMatchObject({ code: "self", loss: "record" });
  });

  test("through a ring of parts is left out", () => {
    const file = withFields("targets", "all-flyers", { partOf: "southbound-flyers", value: 3000 });
    expect(faultAt(file, "targets[0].partOf").code).toBe("self");
    expect(faultAt(file, "targets[1].partOf").code).toBe("self");
    expect(idsIn(file, "targets")).toContain("earlier-flyers");
  });
});

describe("a record that makes no sense", () => {
  test.each([
    [
      "a part larger than its whole",
      "targets",
      "southbound-flyers",
      { value: 12_001 },
      "targets[1].value",
      "part",
      "Σ ≤ 12000 (all-flyers)",
    ],
    [
      "a target that ends before it starts",
      "targets",
      "northbound-flyers",
      { end: 2030 },
      "targets[2].end",
      "order",
      "≥ 2031",
    ],
    [
      "a commitment that ends before it starts",
      "commitments",
      "kite-fund",
      { end: 2030 },
      "commitments[1].end",
      "order",
      "≥ 2031",
    ],
    [
      "fewer participants than named ones",
      "meetings",
      "string-breakfast",
      { count: 1 },
      "meetings[0].count",
      "part",
      "≥ 2",
    ],
    [
      "a conversion into its own currency",
      "conversions",
      "kite-fund-dollars",
      { amount: { value: 1, currency: "NOK" } },
      "conversions[3].amount",
      "currency",
      "≠ NOK",
    ],
  ] as const)("is left out: %s", (_, collection, id, fields, path, code, expected) => {
    const file = withFields(collection, id, fields);
    expect(faultAt(file, path)).toMatchObject({ code, expected, loss: "record" });
    expect(idsIn(file, collection)).not.toContain(id);
  });

  test("is not a set of parts as large as their whole", () => {
    const parts = inventedModel().targets.filter(({ partOf }) => partOf === "all-flyers");
    const other = parts.find(({ id }) => id !== "southbound-flyers")?.value ?? 0;
    const room = 12_000 - other;
    const full = withFields("targets", "southbound-flyers", { value: room });
    expect(readValue(full).report.faults).toEqual([]);
    const over = withFields("targets", "southbound-flyers", { value: room + 1 });
    expect(readValue(over).report.faults.map(({ code }) => code)).toEqual(["part", "part"]);
  });
});

describe("a file of more records than the limit", () => {
  const sources = Array.from({ length: MAX_RECORDS + 3 }, (_, index) => ({
    id: `s${index}`,
    title: "Leaf of a very long calendar",
    publisher: "Calendar Press (invented)",
    kind: "secondary",
  }));
  const { report } = readValue({
    schemaVersion: "1.0",
    id: "calendar",
    title: "Calendar",
    sources,
  });

  test("is shown up to the limit", () => {
    expect(report.records).toEqual({ file: MAX_RECORDS + 3, shown: MAX_RECORDS, leftOut: 3 });
  });

  test("has every record beyond the limit listed", () => {
    expect(report.faults.map(({ path, code }) => [path, code])).toEqual([
      [`sources[${MAX_RECORDS}]`, "too-many"],
      [`sources[${MAX_RECORDS + 1}]`, "too-many"],
      [`sources[${MAX_RECORDS + 2}]`, "too-many"],
    ]);
  });
});

function outcomeOf(value: unknown): Reading | ModelRefused {
  try {
    return readValue(value);
  } catch (error) {
    if (error instanceof ModelRefused) return error;
    throw error;
  }
}

describe("a file changed at random", () => {
  type Path = (string | number)[];
  const pathsIn = (value: unknown, path: Path = []): Path[] => {
    if (typeof value !== "object" || value === null) return [path];
    const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    return [path, ...keys.flatMap((key) => pathsIn((value as never)[key], [...path, key]))];
  };
  const paths = pathsIn(invented()).filter(({ length }) => length > 0);
  const ids = [...new Set(JSON.stringify(invented()).matchAll(/"id":"([^"]+)"/g))].map(
    ([, id]) => id as string,
  );
  const GONE = Symbol("gone");
  const change = fc.record({
    path: fc.constantFrom(...paths),
    to: fc.oneof(
      fc.constant(GONE),
      fc.jsonValue(),
      fc.constantFrom(...ids),
      fc.constantFrom(0, -1, 1e308, 1e-320, Number.POSITIVE_INFINITY, "", "2025-02-30", null),
    ),
  });
  const apply = (changes: readonly { path: Path; to: unknown }[]): Plain => {
    const file = invented();
    for (const { path, to } of changes) {
      // biome-ignore lint/suspicious/noExplicitAny: a path into plain JSON
      let at: any = file;
      for (const key of path.slice(0, -1)) at = at?.[key];
      const last = path.at(-1) as string | number;
      if (typeof at !== "object" || at === null) continue;
      if (to === GONE && Array.isArray(at)) at.splice(Number(last), 1);
      else if (to === GONE) delete at[last];
      else at[last] = structuredClone(to);
    }
    return file;
  };
  const everyReading = (check: (reading: Reading, file: Plain) => void) =>
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const file = apply(changes);
        const outcome = outcomeOf(file);
        if (!(outcome instanceof ModelRefused)) check(outcome, file);
      }),
      { numRuns: 400 },
    );

  test("is read or refused and throws nothing else", () => {
    everyReading(({ model }) => expect(model.id).toBeTypeOf("string"));
  });

  test("has every record either shown or left out", () => {
    everyReading(({ model, report: { records } }, file) => {
      const names = Object.keys(COLLECTIONS) as CollectionName[];
      const written = names.map((name) => file[name]).filter(Array.isArray);
      const total = (lists: readonly (readonly unknown[])[]) => lists.flat(1).length;
      expect(records.file).toBe(written.reduce((sum, list) => sum + list.length, 0));
      expect(records.shown).toBe(total(names.map((name) => model[name])));
      expect(records.leftOut).toBe(records.file - records.shown);
    });
  });

  test("has at least one fault for every record that is left out", () => {
    everyReading(({ report: { faults, records } }) => {
      const losses = faults.filter(({ loss }) => loss === "record");
      const left = new Set(losses.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
      expect(left.size).toBe(records.leftOut);
    });
  });

  test("gives a model that names only records it holds", () => {
    everyReading(({ model }) => expect(danglingIn(model)).toEqual([]));
  });

  test("gives a model that would be let in again as it is", () => {
    everyReading(({ model }) => {
      const again = readModel(JSON.stringify(model));
      expect(again.report.faults.filter(({ loss }) => loss !== "warning")).toEqual([]);
      expect(again.model).toStrictEqual(model);
    });
  });
});
