import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/figures/ids.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { DECKS } from "../../src/model/decks.ts";
import { readDeck } from "../../src/model/readDeck.ts";
import { type Frame, frameMaker } from "../../src/views/present/frames.ts";
import { locales, shipped } from "../figures/shipped.ts";

const locale = await locales();
const figures = new Map(
  await Promise.all(FIGURES.map(async (id) => [id, await loadFigure(id)] as const)),
);
const talkOf = (id: string) =>
  readDeck(readFileSync(new URL(`../../data/decks/${id}.json`, import.meta.url), "utf8"), FIGURES)
    .deck;

describe.each(DECKS)("frames of the deck “%s”", (id) => {
  const talk = talkOf(id);

  test.each(LANGUAGES)(
    "of one step stand alike and each says which of its views it is, in %s",
    (language) => {
      const make = frameMaker(talk, shipped, locale[language], figures);
      for (const [step, { builds = [] }] of talk.steps.entries()) {
        const frames = ["", ...builds].map(
          (_, build) => make({ step, build, live: undefined }) as Frame,
        );
        expect(new Set(frames.map(({ arrangement }) => arrangement)).size).toBe(1);
        const changes = frames.map(({ change }) => change);
        if (builds.length === 0) expect(changes).toEqual([""]);
        else {
          expect(changes).not.toContain("");
          expect(new Set(changes).size).toBe(changes.length);
        }
      }
    },
  );
});

test("who points at another mark reads no other option", () => {
  const talk = talkOf("visit");
  const make = frameMaker(talk, shipped, locale.en, figures);
  const step = talk.steps.findIndex(({ builds, marks }) => builds && marks?.includes("c2022"));
  const frame = make({ step, build: 1, live: undefined });
  const live = new URLSearchParams(frame?.query);
  live.set("focus", "c2014");
  expect(make({ step, build: 1, live: live.toString() })).toMatchObject({
    change: frame?.change,
    lit: ["c2014"],
  });
});
