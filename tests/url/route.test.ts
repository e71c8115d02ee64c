import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Route, readRoute, writeRoute } from "../../src/url/route.ts";

const site = { languages: ["en", "ja", "hi"], figures: ["investment", "people"] } as const;
type Here = Route<(typeof site.languages)[number], (typeof site.figures)[number]>;

const language = fc.constantFrom(...site.languages);
const figure = fc.constantFrom(...site.figures);
const routes: fc.Arbitrary<Here> = fc.oneof(
  fc.record({ view: fc.constant("overview" as const), language }),
  fc.record({ view: fc.constant("explore" as const), language, figure }),
  fc.record({ view: fc.constant("sources" as const), language }),
);
const read = (path: string) =>
  readRoute(path, {
    languages: ["en", "ja", "hi"],
    figures: ["investment", "people"],
    decks: ["visit", "firm"],
  } as const);

describe("a route", () => {
  test("that was written is read back", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(read(writeRoute(route))).toEqual({ route, lost: undefined });
      }),
    );
  });

  test("is read without its slashes too", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(read(writeRoute(route).replaceAll(/^\/|\/$/g, "")).route).toEqual(route);
      }),
    );
  });

  test("is read with its slashes doubled", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(read(writeRoute(route).replaceAll("/", "//")).route).toEqual(route);
      }),
    );
  });

  test.each([
    [{ view: "overview", language: "ja" }, "/ja/"],
    [{ view: "explore", language: "en", figure: "people" }, "/en/explore/people/"],
    [{ view: "sources", language: "hi" }, "/hi/sources/"],
  ] as const)("of %j is written %s", (route, path) => {
    expect(writeRoute(route)).toBe(path);
  });
});

describe("the root of the site", () => {
  test.each(["/", "", "/index.html"])("as %j is the overview in the first language", (path) => {
    expect(read(path)).toEqual({ route: { view: "overview", language: "en" }, lost: undefined });
  });
});

describe("a page of figures without a figure", () => {
  test("shows the first one and has lost nothing", () => {
    expect(read("/ja/explore/")).toEqual({
      route: { view: "explore", language: "ja", figure: "investment" },
      lost: undefined,
    });
  });
});

describe("an unknown language", () => {
  test.each([
    ["/fr/sources/", { view: "sources", language: "en" }],
    ["/fr/explore/people/", { view: "explore", language: "en", figure: "people" }],
    ["/EN/sources/", { view: "sources", language: "en" }],
  ])("in %s keeps the page, in the first language", (path, route) => {
    expect(read(path).route).toEqual(route);
  });

  test("is said to be lost", () => {
    expect(read("/fr/sources/").lost).toEqual({ part: "language", value: "fr" });
  });
});

describe("an unknown page", () => {
  test.each([
    ["/ja/kites/", "kites"],
    ["/ja/sources/kites/", "sources/kites"],
    ["/ja/explore/people/kites/", "explore/people/kites"],
    ["/ja/kites/a/b/c/", "kites/a/b/c"],
  ])("at %s lands on the overview in its language", (path, value) => {
    expect(read(path)).toEqual({
      route: { view: "overview", language: "ja" },
      lost: { part: "page", value },
    });
  });

  test("without a language lands on the overview in the first one", () => {
    expect(read("/kites")).toEqual({
      route: { view: "overview", language: "en" },
      lost: { part: "page", value: "kites" },
    });
  });
});

describe("an unknown figure", () => {
  test("lands on the first one", () => {
    expect(read("/hi/explore/kites/")).toEqual({
      route: { view: "explore", language: "hi", figure: "investment" },
      lost: { part: "figure", value: "kites" },
    });
  });
});

describe("an address", () => {
  test("with a broken percent sign is read as it stands", () => {
    expect(read("/ja/%E0%A4/").lost).toEqual({ part: "page", value: "%E0%A4" });
  });

  test("with coded letters is decoded", () => {
    expect(read("/ja/%E5%87%A7/").lost).toEqual({ part: "page", value: "凧" });
  });

  test.each(["__proto__", "constructor", "toString"])("cannot name %s", (word) => {
    expect(read(`/${word}/explore/${word}/`).route).toEqual({
      view: "explore",
      language: "en",
      figure: "investment",
    });
  });

  test("always leads to a page there is", () => {
    const part = fc.oneof(
      fc.constantFrom("en", "fr", "explore", "sources", "people", "%", "%2F", "%25", ".."),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { route } = read(`/${parts.join("/")}`);
        expect(read(writeRoute(route))).toEqual({ route, lost: undefined });
      }),
      { numRuns: 500 },
    );
  });

  test("of a hundred thousand parts is read", () => {
    expect(read("/kites".repeat(100_000)).route.view).toBe("overview");
  });
});
