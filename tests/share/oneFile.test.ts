import fc from "fast-check";
import { expect, test } from "vitest";
import { type Contents, fillFile, NoFile, slots } from "../../src/share/oneFile.ts";

const TEMPLATE = `<html><head>${slots({ model: "{}", decks: '{"visit":{}}' })}</head><body><script>f("<p>")</script></body></html>`;
const contents: Contents = {
  model: '{"id":"m"}',
  start: "/ja/",
  site: "https://example.org/a/",
  file: "mine.json",
};

/** What a browser finds in the slots: an element ends at the first `</script`. */
function slotsIn(html: string): Record<string, string> {
  const found = html.matchAll(
    /<script type="application\/json" id="atlas-(\w+)">([\s\S]*?)<\/script/gi,
  );
  return Object.fromEntries(Array.from(found, ([, id = "", text = ""]) => [id, text]));
}

test("a template is filled; the atlas's own decks stay in it", () => {
  const filled = slotsIn(fillFile(TEMPLATE, contents));
  expect(filled).toMatchObject({
    model: '{"id":"m"}',
    decks: '{"visit":{}}',
    talk: "",
    notes: "",
  });
  expect(JSON.parse(filled.about ?? "")).toEqual({
    site: "https://example.org/a/",
    start: "/ja/",
    file: "mine.json",
  });
});

test("notes are in it only where they were given", () => {
  const talk = { id: "t", title: "T", steps: [{ view: "people", headline: "H" }] };
  const notes = { id: "t", notes: { 1: "not for you" } };
  expect(fillFile(TEMPLATE, { ...contents, talk })).not.toContain("not for you");
  expect(fillFile(TEMPLATE, { ...contents, talk, notes })).toContain("not for you");
});

test("whatever a model says, it ends no element and comes back as it was", () => {
  const nasty = fc.constantFrom("</script>", "<!--", "$&", "$'", "<script", "]]>", "\u2028");
  const words = fc
    .array(fc.oneof(nasty, fc.string({ unit: "binary" })))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.dictionary(words, words), words, (model, headline) => {
      const talk = { id: "t", title: "T", steps: [{ view: "people", headline }] };
      const html = fillFile(TEMPLATE, { ...contents, model: JSON.stringify(model), talk });
      const filled = slotsIn(html);
      expect(JSON.parse(filled.model ?? "")).toEqual(model);
      expect(JSON.parse(filled.talk ?? "")).toEqual(talk);
      expect(html.match(/<script/gi)).toHaveLength(TEMPLATE.match(/<script/gi)?.length ?? 0);
      expect(html.endsWith('<script>f("<p>")</script></body></html>')).toBe(true);
    }),
  );
});

test("what is no template is refused", () => {
  expect(() => fillFile("<html>Please log in</html>", contents)).toThrow(NoFile);
});
