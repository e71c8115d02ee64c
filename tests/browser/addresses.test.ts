import { expect, inject, test } from "vitest";
import { DECKS } from "../../src/model/decks.ts";
import { pageAddresses } from "../../src/site/addresses.ts";

const site = inject("address");

test.each(["", ...pageAddresses().map((address) => `${address}/`)])(
  "/%s is a file of its own that knows its language and the way to the root",
  async (address) => {
    const response = await fetch(new URL(address, site));
    const html = await response.text();
    const [language = "en"] = address === "" ? [] : address.split("/");
    const toRoot = /data-root="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(response.status).toBe(200);
    expect(html).toContain(`<html lang="${language}"`);
    expect(new URL(toRoot, response.url).href).toBe(site);
  },
);

test("what is not there is answered with 404 and a page", async () => {
  const response = await fetch(new URL("en/explore/nonsense/", site));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<div id="app">');
});

test.each(["data/partnership.json", "data/partnership.schema.json", "data/deck.schema.json"])(
  "%s is published",
  async (file) => {
    const response = await fetch(new URL(file, site));
    expect(response.status).toBe(200);
    expect(await response.json()).toBeTypeOf("object");
  },
);

test.each(DECKS)("the deck “%s” is published, its notes in a file of their own", async (id) => {
  const read = async (file: string) => (await fetch(new URL(`data/decks/${file}`, site))).json();
  const talk = await read(`${id}.json`);
  const { notes } = await read(`${id}.notes.json`);
  expect(talk.steps.length).toBe(Object.keys(notes).length);
  expect(JSON.stringify(talk)).not.toContain('"notes"');
  for (const own of Object.values<{ en: string }>(notes))
    expect(JSON.stringify(talk)).not.toContain(own.en.slice(0, 40));
});
