import { virtual } from "@guidepup/virtual-screen-reader";
import { render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });

beforeEach(() => {
  // What jsdom lacks and the reader asks for.
  vi.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(/[^\w-]/g, "\\$&") });
  const styleOf = window.getComputedStyle.bind(window);
  vi.stubGlobal("getComputedStyle", (element: Element) => styleOf(element));
});

afterEach(() => virtual.stop());

const one = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;

/** Opens an address and starts reading at the figure. */
async function open(search: string) {
  window.history.replaceState(null, "", `/en/explore/network/${search}`);
  render(<App root="http://localhost:3000/" />);
  await waitFor(() => expect(one(".picture [data-mark]")).not.toBeNull(), { timeout: 10_000 });
  await virtual.start({ container: one("figure") });
}

/** Reads on until a phrase, and says what was heard, that phrase included. */
async function readTo(phrase: string | RegExp, most = 1500): Promise<string[]> {
  const heard: string[] = [];
  const isIt = (last: string) => (phrase instanceof RegExp ? phrase.test(last) : last === phrase);
  while (heard.length < most) {
    await virtual.next();
    const last = await virtual.lastSpokenPhrase();
    heard.push(last);
    if (isIt(last)) return heard;
  }
  throw new Error(`“${phrase}” was not heard in ${most} phrases.`);
}

test("the list is heard as headings over lists, each sentence with its links below it", async () => {
  await open("?reading=list&sector=space");
  const group = await readTo(/^group, 2 documents linked to/);
  expect(group.at(-1)).toContain("most linked: Space 2");
  const heard = await readTo(/^end of group, 2 documents/);
  const headings = heard.filter((phrase) => phrase.startsWith("heading"));
  expect(headings).toEqual([
    "heading, Documents, level 3",
    "heading, Areas, level 3",
    "heading, Sectors, level 3",
  ]);
  const sentence = heard.findIndex((phrase) =>
    /^button, .*LUPEX.* links .* with Space/.test(phrase),
  );
  expect(heard.slice(sentence - 2, sentence)).toEqual([
    "list",
    "listitem, level 1, position 1, set size 2",
  ]);
  expect(heard[sentence]).toMatch(
    /dated 29 August 2025; signed, say JAXA and 2 other sources\., not pressed$/,
  );
  expect(heard.slice(sentence + 1, sentence + 4)).toEqual([
    "list",
    "listitem, level 2, position 1, set size 2",
    "button, Technology and innovation: inferred from its subject, not pressed",
  ]);
  expect(heard).toContain("button, Space – 2 documents, not pressed");
});

test("layers are heard as marks alone, in reading order; lines and lettering are silent", async () => {
  await open("?sector=space");
  await readTo(/^group, 2 documents linked to/);
  const heard = await readTo(/^end of group, 2 documents/);
  const marks = heard.filter((phrase) => phrase.startsWith("button"));
  expect(marks).toEqual([
    "button, Area Technology and innovation: 1 document: LUPEX / Chandrayaan-5., not pressed",
    "button, Lunar polar study 2017, signed. Linked to Space., not pressed",
    "button, LUPEX / Chandrayaan-5, signed. Linked to Technology and innovation and Space., not pressed",
    "button, Sector Space: 2 documents: LUPEX / Chandrayaan-5 and Lunar polar study 2017., not pressed",
  ]);
  expect(heard.join("\n")).not.toMatch(/undefined|NaN|Not implemented/);
});

test.each([
  ["", "ArrowLeft"],
  ["&reading=list", "ArrowRight"],
])("a walk is heard: where one is, then the panel and its ties (%s)", async (reading, towards) => {
  await open(`?sector=space${reading}`);
  one("[data-mark=space]").focus();
  expect(await virtual.lastSpokenPhrase()).toMatch(/^button, .*Space.*2 documents/);
  await virtual.press(towards);
  expect(await virtual.lastSpokenPhrase()).toMatch(/^button, .*LUPEX/);
  await virtual.press("Enter");
  await waitFor(() => expect(document.activeElement?.ariaPressed).toBe("true"));
  await virtual.press("Enter");
  await waitFor(() => expect(document.activeElement?.id).toBe("panel-title"));
  expect(await virtual.lastSpokenPhrase()).toMatch(
    /^heading, .*LUPEX.*: what this rests on, level 2$/,
  );
  const panel = await readTo("end of region, Tied to 3 others");
  expect(panel).toContain("region, Tied to 3 others");
  expect(panel.filter((phrase) => /^(?:listitem|button)/.test(phrase)).slice(0, 6)).toEqual([
    "button, Close",
    "listitem, level 1, position 1, set size 3",
    "button, Technology and innovation",
    "button, Why this link: Technology and innovation",
    "listitem, level 1, position 2, set size 3",
    "button, Space",
  ]);
  expect(panel).toContain("builds on Lunar polar study 2017");
  await readTo("5 claims");
});

test("a year is heard with what happened in it, and its slider by its own name", async () => {
  await open("?until=1985");
  await readTo(/^button, Play step by step/);
  const [, slider] = await readTo(/^slider/);
  expect(slider).toMatch(/^slider, Until, .*current value 1985/);
});
