import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choice,
  choices,
  flag,
  id,
  ids,
  junkIn,
  migrate,
  readQuery,
  withValues,
} from "../../src/url/query.ts";

const SIZES = ["small", "large"] as const;
const COLOURS = ["red", "green", "blue"] as const;
const shape = {
  size: choice(SIZES, "small"),
  colour: choices(COLOURS),
  kite: id,
  tails: ids,
  open: flag,
};
const INITIAL = { size: "small", colour: [], kite: "", tails: [], open: false };

const read = (search: string) => readQuery(shape, new URLSearchParams(search));
const written = (search: string, values: Parameters<typeof withValues<typeof shape>>[2]) =>
  withValues(shape, new URLSearchParams(search), values).toString();

const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const values = fc.record({
  size: fc.constantFrom(...SIZES),
  colour: fc.subarray([...COLOURS]),
  kite: fc.oneof(fc.constant(""), name),
  tails: fc.array(name, { maxLength: 5 }),
  open: fc.boolean(),
});

describe("a set of values", () => {
  test("travels as a query and comes back", () => {
    fc.assert(
      fc.property(values, (chosen) => {
        expect(readQuery(shape, withValues(shape, new URLSearchParams(), chosen))).toEqual(chosen);
      }),
    );
  });

  test("comes back from an address bar too", () => {
    fc.assert(
      fc.property(values, (chosen) => {
        const search = withValues(shape, new URLSearchParams(), chosen).toString();
        expect(read(`?${search}`)).toEqual(chosen);
      }),
    );
  });

  test("leaves no junk behind", () => {
    fc.assert(
      fc.property(values, (chosen) => {
        expect(junkIn(shape, withValues(shape, new URLSearchParams(), chosen))).toEqual([]);
      }),
    );
  });

  test("replaces what the query held before", () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const query = withValues(shape, new URLSearchParams(), before);
        expect(readQuery(shape, withValues(shape, query, after))).toEqual(after);
      }),
    );
  });

  test("may be changed in part", () => {
    expect(written("size=large&open=true", { open: false })).toBe("size=large");
  });

  test("leaves the query it was put into as it was", () => {
    const query = new URLSearchParams("size=large");
    withValues(shape, query, { size: "small" });
    expect(query.toString()).toBe("size=large");
  });

  test("writes several words in one key", () => {
    expect(decodeURIComponent(written("", { colour: ["red", "blue"] }))).toBe("colour=red,blue");
  });
});

describe("a default", () => {
  test("is left out of the query", () => {
    expect(written("", { size: "small", colour: [], kite: "", tails: [], open: false })).toBe("");
  });

  test("takes an earlier choice out of the query", () => {
    expect(written("size=large&colour=red&kite=a&tails=b&open=true", { ...INITIAL } as never)).toBe(
      "",
    );
  });

  test("stands for what is absent", () => {
    expect(read("")).toEqual(INITIAL);
  });
});

describe("a value that its key does not know", () => {
  test.each([
    ["size", "huge"],
    ["size", ""],
    ["size", "Large"],
    ["open", "maybe"],
    ["colour", "mauve"],
    ["size", "small,large"],
  ] as const)("reads as absent: %s=%s", (key, value) => {
    expect(read(`${key}=${value}`)[key]).toEqual(INITIAL[key]);
  });

  test.each([
    ["size", "huge"],
    ["open", "maybe"],
    ["colour", "mauve"],
    ["colour", "red,mauve"],
  ])("is reported: %s=%s", (key, value) => {
    expect(junkIn(shape, new URLSearchParams([[key, value]]))).toEqual([{ key, value }]);
  });

  test("among words that are known loses only itself", () => {
    expect(read("colour=red,mauve,blue").colour).toEqual(["red", "blue"]);
  });
});

describe("an unknown key", () => {
  test("is reported", () => {
    expect(junkIn(shape, new URLSearchParams("wind=7&size=large"))).toEqual([
      { key: "wind", value: "7" },
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "may be %s, which no shape holds",
    (key) => {
      expect(junkIn(shape, new URLSearchParams([[key, "x"]]))).toEqual([{ key, value: "x" }]);
    },
  );

  test("stays when values are set", () => {
    expect(written("wind=7&size=large", { size: "small" })).toBe("wind=7");
  });

  test("stays with its value, whatever the letters", () => {
    const key = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((word) => !Object.hasOwn(shape, word) && !word.includes("%"));
    fc.assert(
      fc.property(key, fc.string({ unit: "grapheme" }), values, (unknown, value, chosen) => {
        const query = new URLSearchParams([[unknown, value]]);
        expect(withValues(shape, query, chosen).get(unknown)).toBe(value);
      }),
    );
  });

  test("stays as often as it was there", () => {
    expect(
      withValues(shape, new URLSearchParams("wind=7&wind=8"), { open: true }).getAll("wind"),
    ).toEqual(["7", "8"]);
  });
});

describe("a key that is there twice", () => {
  test("counts the first time", () => {
    expect(read("size=large&size=small").size).toBe("large");
  });

  test("is there once after a choice", () => {
    const query = new URLSearchParams("open=true&open=true");
    expect(withValues(shape, query, { open: true }).getAll("open")).toEqual(["true"]);
  });
});

describe("any query", () => {
  const search = fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...Object.keys(shape)), fc.string({ unit: "grapheme" })),
      fc.oneof(
        fc.constantFrom("red,,blue", "%", "true", ",", "null"),
        fc.string({ unit: "grapheme" }),
      ),
    ),
    { maxLength: 8 },
  );

  test("is read as a whole set of values", () => {
    fc.assert(
      fc.property(search, (pairs) => {
        const found = readQuery(shape, new URLSearchParams(pairs));
        expect(SIZES).toContain(found.size);
        expect(found.colour.every((colour) => COLOURS.includes(colour))).toBe(true);
        expect(found.open).toBeTypeOf("boolean");
      }),
    );
  });

  test("of twenty thousand parameters is read, cleaned and written", () => {
    const query = new URLSearchParams(
      Array.from({ length: 20_000 }, (_, index) => [`wind${index}`, "7"]),
    );
    query.set("size", "large");
    expect(readQuery(shape, query).size).toBe("large");
    expect(junkIn(shape, query)).toHaveLength(20_000);
    expect(withValues(shape, query, { size: "small" }).size).toBe(20_000);
  });

  test("with a value of a million letters is read", () => {
    expect(read(`colour=${"red,".repeat(250_000)}blue`).colour.at(-1)).toBe("blue");
  });

  test("of today needs no rewriting", () => {
    expect(migrate("?size=large&wind=7").toString()).toBe("size=large&wind=7");
  });
});
