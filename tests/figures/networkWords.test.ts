import { describe, expect, test } from "vitest";
import { networkData } from "../../src/figures/network/data.ts";
import { network } from "../../src/figures/network/index.ts";
import { options, READINGS } from "../../src/figures/network/options.ts";
import { LANGUAGES } from "../../src/i18n/languages.ts";
import { makeMarker } from "../../src/model/glossary.ts";
import { readValue } from "../../src/model/read.ts";
import { csvOf } from "../../src/share/csv.ts";
import { jsonOf } from "../../src/share/json.ts";
import { sheetOf } from "../../src/share/rows.ts";
import { readQuery } from "../../src/url/query.ts";
import { modelLike } from "../bench/modelLike.mjs";
import { locales, shipped } from "./shipped.ts";

const locale = await locales();
const NO_WORDS = { entries: [], mark: makeMarker([]) };
const bind = (query: string, model = shipped, language: keyof typeof locale = "en") =>
  network.bind(model, new URLSearchParams(query), locale[language]);
const titleOf = (query: string) => bind(query).caption.title;
const dataOf = (query: string, model = shipped) => {
  const asked = new URLSearchParams(query);
  const focus = asked.get("focus") ?? "";
  return networkData({ model, lens: "all", locale: locale.en, focus }, readQuery(options, asked));
};

const FILTERS = [
  ["institution=meti", "among documents with METI"],
  ["institution=meti,jaxa", "with METI or JAXA"],
  ["institution=meti,jaxa,isro", "with one of 3 institutions"],
  ["area=economic", "in the area Economic partnership"],
  ["sector=space,ai", "on Space or Artificial intelligence"],
  ["kind=MoC", "of the kind “Memorandum of cooperation”"],
  ["partner=JP", "with a party from Japan"],
  ["until=2018", "by 2018"],
  ["status=signed", "among documents signed"],
  ["counted=true", "in the set “The thirteen documents”"],
  ["umbrella=true", "umbrella documents included"],
  ["stated=true", "stated links only"],
  ["lens=official", "seen through “Official texts”"],
] as const;

describe("a title names the documents it was found among", () => {
  test.each(FILTERS)("%s", (query, words) => {
    expect(titleOf("")).not.toContain(" – ");
    expect(titleOf(query)).toContain(words);
  });

  test("all filters at once, in any language, in a line or two", () => {
    const every = FILTERS.map(([query]) => query).filter((query) => !query.includes(",ja"));
    for (const language of LANGUAGES) {
      const { title } = bind(every.join("&"), shipped, language).caption;
      expect(title.length).toBeLessThan(190);
      expect(title).not.toMatch(/[{}]|undefined/);
    }
    expect(titleOf(every.join("&"))).toMatch(/, 6 more filters$/);
  });

  test("a sector that is filtered by is found among the documents without that filter", () => {
    expect(titleOf("sector=space")).toBe("Space: touched by 2 documents of 44, 2 of them signed");
  });

  test("what is chosen keeps the filter's name", () => {
    expect(titleOf("focus=space&institution=jaxa")).toContain("among documents with JAXA");
  });
});

const MANY = readValue(modelLike(1000, 3000)).model;
const documents = MANY.agreements.length;

describe("of more documents than a picture has room for", () => {
  const [sector = ""] = MANY.sectors.map(({ id }) => id);
  const touching = MANY.agreements.filter(({ sectors }) => sectors.includes(sector));

  test.each(READINGS)("the title of a %s counts all", (reading) => {
    expect(titleOf("")).toContain("of 44");
    expect(bind(`reading=${reading}`, MANY).caption.title).toContain(`of ${documents}`);
    const { title } = bind(`reading=${reading}&focus=${sector}`, MANY).caption;
    expect(title).toContain(`${touching.length} documents of ${documents}`);
  });

  test.each(READINGS)("what a mark of a %s is tied to is said whole", (reading) => {
    const { focus } = bind(`reading=${reading}&focus=${sector}`, MANY);
    expect(focus?.ties).toHaveLength(touching.length);
  });

  test("how many are drawn is said above the picture", () => {
    const said = `The picture holds 100 of ${documents}`;
    expect(bind("", MANY).caption.subtitle).toContain(said);
    expect(bind("", MANY).caption.alternative).toContain(said);
    expect(bind("reading=web", MANY).caption.subtitle).not.toContain("The picture holds");
    expect(bind("").caption.subtitle).not.toContain("The picture holds");
  });

  test("what is chosen is drawn, with its own documents before others", () => {
    const last = MANY.agreements.at(-1)?.id ?? "";
    expect(bind(`focus=${last}`, MANY).focus?.id).toBe(last);
    const drawn = dataOf(`focus=${sector}`, MANY).network.nodes.map(({ id }) => id);
    expect(drawn).toEqual(expect.arrayContaining(touching.slice(0, 100).map(({ id }) => id)));
    expect(dataOf("", MANY).network).toBe(dataOf("reading=list", MANY).network);
  });

  test("thousands are set apart", () => {
    const large = readValue(modelLike(4000, 9000)).model;
    const all = large.agreements.length;
    expect(all).toBeGreaterThan(1000);
    expect(bind("", large).caption.title).toContain(`of ${all.toLocaleString("en")}`);
  });
});

test("what a document is tied to is said whole where the rest is hidden", () => {
  const tiesOf = (query: string) =>
    bind(query)
      .marks.find(({ id }) => id === "jcm")
      ?.ties?.map(({ to }) => to);
  expect(tiesOf("focus=climate")?.length).toBeGreaterThan(1);
  expect(tiesOf("focus=climate&rest=hide")).toEqual(tiesOf("focus=climate"));
});

describe("a title finds something of whatever is chosen", () => {
  test("of a document how firm it is, who says so, and what it is tied to", () => {
    expect(titleOf("focus=jcm")).toBe(
      "Joint Crediting Mechanism: signed, say Ministry of the Environment, Japan and 4 other sources; tied to 1 area and 2 sectors",
    );
    expect(titleOf("focus=jcm&by=institutions")).toContain("tied to 2 institutions and 2 sectors");
    expect(titleOf("focus=jcm&lens=visit-report")).toContain("explored, says Visit report;");
  });

  test("of a link whether it is stated", () => {
    expect(titleOf("focus=jcm~climate")).toBe(
      "Joint Crediting Mechanism – Climate & carbon markets: link stated by a source, document signed",
    );
    expect(titleOf("focus=jcm~ecological")).toContain("link inferred from its subject");
    expect(titleOf("focus=jcm&with=climate")).toBe(titleOf("focus=jcm~climate"));
  });

  test("of two that share nothing how far they are apart, and the way in a note", () => {
    const { title, notes } = bind("focus=space&with=critical-minerals").caption;
    expect(title).toBe(
      "Space and Critical minerals share nothing; 6 links lead from one to the other",
    );
    expect(notes.join(" ")).toContain("The shortest way from one to the other goes over");
  });

  test("of many only a few by name", () => {
    expect(titleOf("focus=space&with=ai,climate,telecom,batteries")).toBe(
      "Nothing is linked to all of Space, Artificial intelligence, Climate & carbon markets and 2 more",
    );
  });

  test("of one document without counting to one twice", () => {
    const one = shipped.sectors
      .flatMap(({ id }, at) => shipped.sectors.slice(at + 1).map((other) => [id, other.id]))
      .map(([first, second]) => titleOf(`focus=${first}&with=${second}`))
      .filter((title) => title.includes("share one document"));
    expect(one.length).toBeGreaterThan(0);
    for (const title of one) expect(title).toMatch(/, (not )?signed$/);
  });
});

describe("of two that are compared", () => {
  test("the panel names what they share and what each rests on", () => {
    const { together, focus } = bind("focus=semiconductors&with=critical-minerals");
    expect(together?.id).toBe(focus?.id);
    expect(together?.title).toBe("Semiconductors and Critical minerals");
    const { selection } = dataOf("focus=semiconductors&with=critical-minerals");
    expect(together?.ties?.map(({ to }) => to)).toEqual(selection.shared);
    expect(together?.ties?.[0]?.how).toBe("linked to each of them");
    const headings = together?.evidence().map(({ heading }) => heading) ?? [];
    expect(headings.some((heading) => heading.startsWith("Semiconductors: "))).toBe(true);
    expect(headings.some((heading) => heading.startsWith("Critical minerals: "))).toBe(true);
  });

  test("or the way from one to the other", () => {
    const { together } = bind("focus=space&with=critical-minerals");
    expect(together?.ties).toHaveLength(5);
    expect(together?.ties?.[0]?.how).toBe("on the shortest way");
  });

  test("one alone is spoken of alone, and so is a link", () => {
    expect(bind("focus=space").together).toBeUndefined();
    expect(bind("focus=jcm~climate").together).toBeUndefined();
  });
});

describe("what only umbrella documents are linked to", () => {
  test("is said in the filter and below the picture", () => {
    const health = bind("")
      .controls.find(({ key }) => key === "area")
      ?.choices.find(({ value }) => value === "health");
    expect(health).toMatchObject({ count: 0, note: "only in umbrella documents" });
    expect(bind("").caption.notes.join(" ")).toContain(
      "only umbrella documents lead there: Health.",
    );
    expect(bind("umbrella=true").caption.notes.join(" ")).not.toContain("lead there");
    expect(bind("by=institutions").caption.notes.join(" ")).not.toContain("lead there");
  });

  test("leaves nothing, and why is said", () => {
    expect(bind("area=health").caption.nothing).toMatch(/^Only umbrella documents pass/);
    expect(bind("until=1940").caption.nothing).toBe("Nothing passes these filters.");
  });
});

test("switches count what they are about under the other filters", () => {
  const countOf = (key: string, query: string) =>
    bind(query)
      .controls.find((control) => control.key === key && control.kind === "switch")
      ?.choices.map(({ count }) => count);
  expect(countOf("umbrella", "")).toEqual([2]);
  expect(countOf("umbrella", "institution=jaxa")).toEqual([0]);
  expect(countOf("umbrella", "area=health")).toEqual([1]);
  const { links } = dataOf("").whole;
  const stated = links.filter(({ basis }) => basis === "stated").length;
  expect(stated).toBeLessThan(links.length);
  expect(countOf("stated", "")).toEqual([stated]);
  expect(countOf("stated", "stated=true")).toEqual([stated]);
});

test("a subtitle names the shapes that are drawn", () => {
  const subtitleOf = (query: string) => bind(query).caption.subtitle;
  expect(subtitleOf("reading=web")).toContain("Squares are areas");
  expect(subtitleOf("reading=web&by=institutions")).toContain("Diamonds are institutions");
  expect(subtitleOf("reading=web&by=institutions")).not.toContain("Squares");
  expect(subtitleOf("by=institutions")).toContain("who is party to it");
});

describe("the table", () => {
  test("is one of documents and one of links, and every cell has something to say", () => {
    const { table } = bind("");
    const data = dataOf("");
    expect(table.rows).toHaveLength(44);
    expect(table.links?.rows).toHaveLength(data.network.links.length);
    const unstated = (rows: typeof table.rows, columns: typeof table.columns) =>
      new Set(
        rows.flatMap(({ cells }) =>
          cells.flatMap((cell, at) => (cell === undefined ? [columns[at]?.label] : [])),
        ),
      );
    // Of some documents no source gives a date.
    expect([...unstated(table.rows, table.columns)]).toEqual(["Date"]);
    const areasOf = (id: string) => table.rows.find(({ mark }) => mark === id)?.cells[4];
    expect([areasOf("acsa-2020"), areasOf("jcm")]).toEqual(["none", "Ecological sustainability"]);
    const stated = bind("stated=true").table.rows.find(({ mark }) => mark === "jcm");
    expect(stated?.cells[4]).toBeUndefined();
    const { rows = [], columns = [] } = table.links ?? {};
    expect([...unstated(rows, columns)]).toEqual(["Date"]);
  });

  test("goes into files as two tables", () => {
    const sheet = sheetOf(bind("institution=jaxa"), shipped, locale.en, NO_WORDS);
    const { links } = sheet;
    expect(sheet.rows).toHaveLength(2);
    expect(links?.rows.length).toBeGreaterThan(2);
    expect(csvOf(links ?? sheet)).toContain("stated by a source");
    expect(csvOf(sheet)).not.toContain("stated by a source");
    const about = { finding: "", site: "", url: "" } as Parameters<typeof jsonOf>[1];
    expect(JSON.parse(jsonOf(sheet, about)).links).toHaveLength(links?.rows.length ?? 0);
  });
});

test("under a link stand its basis and what sources say of its document", () => {
  const evidenceOf = (id: string) => {
    const { focus } = bind(`focus=${id}`);
    return focus?.evidence() ?? [];
  };
  const groups = evidenceOf("jcm~climate");
  expect(groups.map(({ heading }) => heading)).toEqual([
    "The link itself: stated by a source – what sources say of Joint Crediting Mechanism",
  ]);
  expect(groups[0]?.items.length).toBeGreaterThan(3);
  expect(evidenceOf("sustainable-fuel~ecological")[0]?.heading).toContain(
    "inferred from its subject – Inferred from the PM's statement – what sources say",
  );
});
