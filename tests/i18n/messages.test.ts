import { readdirSync, readFileSync } from "node:fs";
import type * as Parser from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../src/i18n/dates.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { loadEverything, loadParts, type MessagePart } from "../../src/i18n/loadParts.ts";
import { makeLocale, readingOf } from "../../src/i18n/locale.ts";

import { partOf } from "../../src/site/messages.ts";

const root = new URL("../../", import.meta.url);

// By its file: the page's own build gives the package's name to a build without the parser.
const { parse, TYPE }: typeof Parser = await import(
  /* @vite-ignore */ new URL("node_modules/@formatjs/icu-messageformat-parser/index.js", root).href
);

type Table = Record<string, string>;
const tableOf = (language: string): Table =>
  JSON.parse(readFileSync(new URL(`src/i18n/messages/${language}.json`, root), "utf8"));
const tables = Object.fromEntries(LANGUAGES.map((language) => [language, tableOf(language)]));
const english = tables.en as Table;
const others = LANGUAGES.filter((language) => language !== "en");

interface Argument {
  readonly name: string;
  readonly type: number;
}

function argumentsOf(text: string): Argument[] {
  const found = new Map<string, Argument>();
  const walk = (elements: Parser.MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.set(element.value, { name: element.value, type: element.type });
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return [...found.values()];
}

const namesIn = (text: string) =>
  argumentsOf(text)
    .map(({ name }) => name)
    .toSorted();

const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(`src/${path}`, root), "utf8"));

/** Key-like texts in the code whose first word is that of some message: "network.title". */
const sections = new Set(Object.keys(english).map((key) => key.split(".")[0] as string));
const literals = new Set(
  sources
    .flatMap((source) => [...source.matchAll(/"([A-Za-z][\w-]*(?:\.[\w-]+)*)"/g)])
    .map(([, key]) => key as string),
);
/** Templates in the code that may make a key: `status.${status}`, and those that are said. */
const templates = sources
  .flatMap((source) => [...source.matchAll(/(\bsay\(\s*)?`([^`]*\$\{[^`]*)`/g)])
  .filter(([, said, template = ""]) => said || sections.has(template.split(".")[0] as string))
  .map(([, , template]) => template as string);

const patternOf = (template: string) =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[^\w-]/g, "\\$&"))
      .join("[\\w.-]+")}$`,
  );

describe("the messages", () => {
  test.each(others)("of %s miss no key of the English ones", (language) => {
    const keys = new Set(Object.keys(tables[language] as Table));
    expect(Object.keys(english).filter((key) => !keys.has(key))).toEqual([]);
  });

  test.each(others)("of %s have no key of their own", (language) => {
    expect(Object.keys(tables[language] as Table).filter((key) => !(key in english))).toEqual([]);
  });

  test.each(LANGUAGES)("of %s are never empty", (language) => {
    const texts = Object.entries(tables[language] as Table);
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test.each(LANGUAGES)("of %s can all be parsed", (language) => {
    const broken = Object.entries(tables[language] as Table).filter(([, text]) => {
      try {
        parse(text, { ignoreTag: true });
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test.each(others)("of %s have the arguments of the English ones", (language) => {
    const table = tables[language] as Table;
    const shared = Object.keys(english).filter((key) => key in table);
    const differing = shared
      .map((key) => [key, namesIn(english[key] as string), namesIn(table[key] as string)] as const)
      .filter(([, ours, theirs]) => ours.join() !== theirs.join());
    expect(differing).toEqual([]);
  });

  test.each(LANGUAGES)("of %s name every case of a plural's “other”", (language) => {
    const open = Object.entries(tables[language] as Table).filter(
      ([, text]) => /\{\s*\w+\s*,\s*(plural|select)/.test(text) && !/\bother\s*\{/.test(text),
    );
    expect(open).toEqual([]);
  });

  test.each(others)("of %s leave no English sentence untranslated", (language) => {
    const table = tables[language] as Table;
    const same = Object.keys(english).filter((key) => {
      // A style of citation has a language of its own, whatever the page's.
      if (key.startsWith("citation.")) return false;
      const bare = (english[key] as string).replace(/\{[^}]*\}/g, "");
      return table[key] === english[key] && /[a-z]{3,} [a-z]{2,}/i.test(bare);
    });
    expect(same).toEqual([]);
  });
});

/** Where the messages of a part may be asked for: by then it has come. */
const ROOMS: Record<MessagePart, RegExp> = {
  investment: /figures\/investment\//,
  people: /figures\/people\//,
  network: /figures\/network\//,
  flows: /figures\/flows\//,
  companies: /figures\/companies\//,
  wording: /figures\/wording\//,
  timeline: /figures\/timeline\//,
  places: /figures\/places\//,
  overview: /views\/overview\/|site\/cards/,
  taken:
    /views\/take\/|views\/(?:TakeFile|DeckFile)|app\/offline\/|share\/(?:rows|chosen)|app\/search\//,
  rooms: /views\/(?:glossary|notStated|compare|explain)\//,
  sources: /views\/sources\/|site\/checkData/,
  compose: /views\/compose\/|site\/checkData/,
  presented: /views\/(?:present|handout)\//,
};

describe("what only some pages say", () => {
  test("is set apart, but for names and for words of claims", () => {
    const apart = [
      "take.saved",
      "network.title",
      "wording.title.none",
      "timeline.kicker.long",
      "places.title",
      "wording.others",
      "glossary.all",
      "compose.title",
      "sources.lead",
      "remedy.type",
      "present.title",
      "deck.up",
    ];
    const kept = [
      "take.title",
      "compose.copy",
      "wording.kicker",
      "wording.pledge",
      "network.kicker",
      "status.signed",
      "sources.line",
      "compose.copy",
    ];
    expect(apart.filter(partOf)).toEqual(apart);
    expect(kept.filter(partOf)).toEqual([]);
  });

  test("is asked for in their own rooms alone", () => {
    const strays = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) =>
        [...readFileSync(new URL(`src/${path}`, root), "utf8").matchAll(/\bsay\(\s*"([^"]+)"/g)]
          .map(([, key]) => [partOf(key as string), path, key as string] as const)
          .filter(([part]) => part !== undefined && !ROOMS[part].test(path)),
      );
    expect(strays).toEqual([]);
  });
});

describe("a message key", () => {
  test("that the code names exists", () => {
    const asked = sources
      .flatMap((source) => [...source.matchAll(/\bsay\(\s*"([^"]+)"/g)])
      .map(([, key]) => key as string);
    expect([...new Set(asked)].filter((key) => !(key in english))).toEqual([]);
  });

  test("that the code makes from a template exists for some value", () => {
    const asked = sources
      .flatMap((source) => [...source.matchAll(/\bsay\(\s*`([^`]+)`/g)])
      .map(([, template]) => template as string);
    const lost = asked.filter((template) => {
      const pattern = patternOf(template);
      return !Object.keys(english).some((key) => pattern.test(key));
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test("that no code asks for is not kept", () => {
    const patterns = templates.map(patternOf);
    const unused = Object.keys(english).filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe("a date", () => {
  test.each([
    ["2025", "en-GB", "2025"],
    ["2025", "ja-JP", "2025年"],
    ["2025", "hi-IN", "2025"],
    ["2025-08", "en-GB", "August 2025"],
    ["2025-08", "ja-JP", "2025年8月"],
    ["2025-08", "hi-IN", "अगस्त 2025"],
    ["2025-08-29", "en-GB", "29 August 2025"],
    ["2025-08-29", "ja-JP", "2025年8月29日"],
    ["2025-08-29", "hi-IN", "29 अगस्त 2025"],
    ["2024-02-29", "en-GB", "29 February 2024"],
    ["2025-01-01", "en-GB", "1 January 2025"],
    ["2025-12-31", "ja-JP", "2025年12月31日"],
  ])("of %s in %s is %s", (date, intl, text) => {
    expect(formatDate(date, intl)).toBe(text);
  });

  test.each(["2015-16", "FY2024", "2024-25", "June 2018", "", "2025-8", "2017–18", "20250829"])(
    "labelled %j stays as its source has it",
    (label) => {
      const shown = ["en-GB", "ja-JP", "hi-IN"].map((intl) => formatDate(label, intl));
      expect(shown).toEqual([label, label, label]);
    },
  );
});

describe("a locale", () => {
  test("says a message with its values", async () => {
    const locale = makeLocale("en", await loadParts("en"));
    expect(locale.say("panel.count", { count: 1 })).toBe("1 claim");
  });

  test("says a message without arguments as it is written", async () => {
    const locale = makeLocale("ja", await loadParts("ja"));
    expect(locale.say("nav.overview")).toBe((tables.ja as Table)["nav.overview"]);
  });

  test.each(LANGUAGES)("of %s can say every message it has", async (language) => {
    const locale = makeLocale(language, await loadEverything(language));
    const table = tables[language] as Table;
    const broken = Object.entries(table).flatMap(([key, text]) => {
      const values = argumentsOf(text).map(({ name, type }): [string, string | number] => [
        name,
        type === TYPE.plural || type === TYPE.number ? 3 : "kite",
      ]);
      try {
        const said = locale.say(key as never, Object.fromEntries(values));
        return /\{|\}|undefined/.test(said) ? [[key, said]] : [];
      } catch (error) {
        return [[key, String(error)]];
      }
    });
    expect(broken).toEqual([]);
  });

  test("falls back to English where a text is not known, and says so", () => {
    const locale = makeLocale("hi", {} as never);
    const words = { en: "Kite", ja: "凧" };
    expect([locale.text(words), locale.langOf(words)]).toEqual(["Kite", "en"]);
  });

  test("marks no text of its own language", () => {
    const locale = makeLocale("ja", {} as never);
    const words = { en: "Kite", ja: "凧" };
    expect([locale.text(words), locale.langOf(words)]).toEqual(["凧", undefined]);
  });

  test("marks a plain text as English in other languages only", () => {
    const marks = LANGUAGES.map((language) => makeLocale(language, {} as never).langOf("Kite"));
    expect(marks).toEqual([undefined, "en", "en"]);
  });

  test("reads numbers in lakh and crore in English alone, on request", () => {
    const readings = LANGUAGES.map((language) => readingOf(language, true));
    expect(readings).toEqual(["indian", "japanese", "hindi"]);
  });

  test("orders numbers inside names by their size", () => {
    const { compare } = makeLocale("en", {} as never);
    expect(["R10", "R2", "R1"].toSorted(compare)).toEqual(["R1", "R2", "R10"]);
  });
});
