import { describe, expect, test } from "vitest";
import { inDigits } from "../../src/app/search/amounts.ts";
import { destinationOf, seenIn } from "../../src/app/search/destination.ts";
import { plain } from "../../src/app/search/romanised.ts";
import { makeSearch } from "../../src/app/search/searchIndex.ts";
import { loadFigure } from "../../src/figures/index.ts";
import { type Searchable, searchables } from "../../src/model/searchable.ts";
import { locales, shipped } from "../figures/shipped.ts";

const spoken = await locales();
const search = await makeSearch(shipped, spoken.en.text);
const inJapanese = await makeSearch(shipped, spoken.ja.text);
const inHindi = await makeSearch(shipped, spoken.hi.text);

const firstOf = (hits: readonly Searchable[]) => hits.slice(0, 6).map(({ id }) => id);

test.each([
  ["semiconductors", "semiconductors"],
  ["semicondutors", "semiconductors"],
  ["半導体", "semiconductors"],
  ["सेमीकंडक्टर", "semiconductors"],
  ["Suzuki", "suzuki_2025"],
  ["LUPEX", "lupex"],
  ["月極域探査", "lupex"],
  ["Toyama", "ap-toyama"],
  ["富山", "ap-toyama"],
  ["joint credit", "jcm"],
  ["videsh mantralaya", "mea"],
  ["Aandhra", "ap-toyama"],
  ["gaimusho", "mofa"],
  ["Gaimushou", "mofa"],
  ["keizaisangyosho", "meti"],
  ["Monbu Kagakushō", "mext"],
  ["handotai", "semiconductors"],
  ["anzenhosho", "economic-security"],
  ["Fukuoka", "fukuoka"],
  ["kantei", "tokyo-kantei"],
])("“%s” finds %s among the first", (typed, id) => {
  expect(firstOf(search(typed))).toContain(id);
});

describe("what sources say is found", () => {
  test.each([
    ["Ono Keiichi", "jcm"],
    ["tariffs", "R17"],
    ["rare earth", "R13"],
    ["Kirtivardhan", "R16"],
    ["Hattori", "governors"],
  ])("“%s” finds %s", (typed, id) => {
    expect(search(typed).map((hit) => hit.id)).toContain(id);
  });

  test("in Japanese and in Hindi, in which the model's claims are translated", () => {
    expect(firstOf(inJapanese("スズキ"))).toContain("suzuki_2025");
    expect(firstOf(inJapanese("日本製鉄"))).toContain("amns_anakapalli_2025");
    expect(firstOf(inHindi("सुज़ुकी"))).toContain("suzuki_2025");
  });
});

describe("an amount is found however it is written", () => {
  test.each(["500,000", "5,00,000", "500000", "5 lakh", "50万", "5 लाख", "५ लाख", "५,००,०००"])(
    "“%s”",
    (typed) => {
      expect(firstOf(search(typed))).toContain("pt_500k");
    },
  );

  test.each(["10 trillion", "10 lakh crore", "10兆", "10 लाख करोड़"])("“%s”", (typed) => {
    expect(firstOf(search(typed))).toContain("c2025");
  });

  test("units are words of their own, numbers without one stay", () => {
    expect(inDigits("rs 70,000 crore")).toBe("rs 700000000000");
    expect(inDigits("13.5 billion in 2024")).toBe("13500000000 in 2024");
    expect(inDigits("3 mnemonics, lines 5,7")).toBe("3 mnemonics, lines 5,7");
  });
});

test.each([
  ["ज़मीन", "जमीन"],
  ["ज़मीन".normalize("NFD"), "ज़मीन".normalize("NFC")],
  ["हिन्दी", "हिंदी"],
  ["चाँद", "चांद"],
  ["ﾊﾝﾄﾞｳﾀｲ", "はんどうたい"],
])("%s and %s are one word", (one, other) => {
  expect(plain(one)).toBe(plain(other));
});

test("a Hindi word is found with and without its dots", () => {
  for (const typed of ["ऊर्जा", "सुज़ुकी", "सुजुकी"]) expect(inHindi(typed)).not.toEqual([]);
  expect(firstOf(inHindi("सुजुकी"))).toEqual(firstOf(inHindi("सुज़ुकी")));
});

test.each([
  ["semiconductor", "agreement"],
  ["JAXA", "institution"],
  ["Toukyou", "place"],
])("what “%s” is comes before the texts about it", (typed, subject) => {
  expect(search(typed)[0]?.subject).toBe(subject);
});

test("hits of one company are told apart", () => {
  const { en } = spoken;
  const seen = search("Suzuki")
    .filter(({ subject }) => subject === "announcement")
    .map(({ label, apart, date }) => [label, ...apart, date ?? ""].map(en.text).join(" · "));
  expect(seen.length).toBeGreaterThan(4);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain(
    "Suzuki Motor: Expansion of Indian operations announced at Hansalpur · Rs 70,000 crore · Gujarat · 2025-08-26",
  );
});

test("nothing is found by nothing, nor by what is nowhere", () => {
  expect(search("")).toEqual([]);
  expect(search("zzzzqqq")).toEqual([]);
});

test("every record with a name can be looked for, once", () => {
  const keys = searchables(shipped, spoken.en.text).map(({ subject, id }) => `${subject} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(400);
});

describe("a hit leads to where it is a mark", () => {
  const OWN_PAGE: readonly string[] = ["source", "statement", "discrepancy"];
  const hits = searchables(shipped, spoken.en.text).filter(
    ({ subject }) => !OWN_PAGE.includes(subject),
  );
  const arrive = async (hit: Searchable, lens: string) => {
    const to = destinationOf(hit, shipped);
    if (!to) return undefined;
    const figure = await loadFigure(to.figure);
    to.query.set("lens", lens);
    const query = seenIn(figure, to.query, shipped, spoken.en);
    return figure.bind(shipped, query, spoken.en);
  };

  test.each(["all", "official", "visit-report"])(
    "whatever the lens: %s",
    { timeout: 30_000 },
    async (lens) => {
      const lost: string[] = [];
      for (const hit of hits) {
        const there = await arrive(hit, lens);
        if (!there?.focus || there.junk.length > 0) lost.push(`${hit.subject} ${hit.id}`);
      }
      expect(lost).toEqual([]);
    },
  );

  test("a lens that sees the mark stays on", async () => {
    const network = await loadFigure("network");
    const query = new URLSearchParams({ focus: "semiconductors", lens: "official" });
    expect(seenIn(network, query, shipped, spoken.en).get("lens")).toBe("official");
  });
});
