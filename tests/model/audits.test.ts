import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/model/claimSchema.ts";
import { commitmentRows, comparability, wordings } from "../../src/model/commitments.ts";
import { auditConversions, isStruck } from "../../src/model/conversions.ts";
import { isOfficial, LENSES } from "../../src/model/lens.ts";
import { get } from "../../src/model/lookup.ts";
import { networkOf } from "../../src/model/network.ts";
import {
  NO_FILTER as EVERY,
  filterAgreements,
  type NetworkFilter,
} from "../../src/model/networkFilter.ts";
import { notStated } from "../../src/model/notStated.ts";
import { commonCurrencies, convert, referenceRate } from "../../src/model/rates.ts";
import { readModel, readValue } from "../../src/model/read.ts";
import type { Model } from "../../src/model/schema.ts";
import { firmest, statusConflicts, statusThrough } from "../../src/model/status.ts";
import { baselines, partsOf, targetRows } from "../../src/model/targets.ts";
import { around, neighboursIn } from "../../src/model/walk.ts";
import { invented, inventedModel, withFields, withRecord } from "../fixtures/invented.ts";

const shipped = readModel(
  readFileSync(new URL("../../data/partnership.json", import.meta.url), "utf8"),
).model;

const auditsPrinted = (model: Model, printed: RegExp) =>
  auditConversions(model).filter(({ conversion }) => printed.test(conversion.printed));

const auditOf = (model: Model, id: string) => {
  const audit = auditConversions(model).find(({ conversion }) => conversion.id === id);
  if (!audit) throw new Error(`No conversion “${id}”.`);
  return audit;
};

describe("the shipped conversions", () => {
  test("hold eight times Rs 60,000 crore, each a tenfold slip downwards", () => {
    const audits = auditsPrinted(shipped, /^Rs 60,000 crore$/);
    expect(audits).toHaveLength(8);
    expect(new Set(audits.map(({ verdict, factor }) => `${verdict} ${factor}`))).toEqual(
      new Set(["slip 0.1"]),
    );
  });

  test("strike every Rs 60,000 crore", () => {
    expect(auditsPrinted(shipped, /^Rs 60,000 crore$/).every(isStruck)).toBe(true);
  });

  test.each([
    ["Rs 6 lakh crore", /Rs 6 (lakh crore|trillion)$/, 4],
    ["USD 67 billion", /^USD 67 billion$/, 3],
    ["USD 68 billion", /^USD 68 billion$/, 5],
  ])("find %s consistent with the rates of that day", (_, printed, times) => {
    const audits = auditsPrinted(shipped, printed);
    expect(audits.map(({ verdict, measuredBy }) => [verdict, measuredBy])).toEqual(
      Array.from({ length: times }, () => ["consistent", "reference"]),
    );
  });

  test("find Rs 5.5 lakh crore rounded and not struck", () => {
    const audits = auditsPrinted(shipped, /5\.5 lakh crore/);
    expect(audits.map((audit) => [audit.verdict, isStruck(audit)])).toEqual([
      ["rounded", false],
      ["rounded", false],
      ["rounded", false],
    ]);
  });

  test("find Rs 33,800 crore far off without calling it a slip", () => {
    const [audit] = auditsPrinted(shipped, /33,800/);
    expect(audit).toMatchObject({ verdict: "far", measuredBy: "others", factor: undefined });
    expect(audit?.ratio).toBeCloseTo(0.161, 3);
  });

  test("measure nothing of 2014 and 2022 by the rate of 2025", () => {
    const older = auditConversions(shipped).filter(({ conversion }) =>
      ["c2014", "c2022"].includes(conversion.commitment ?? ""),
    );
    expect(older.map(({ reference }) => reference)).toEqual(older.map(() => undefined));
  });

  test("leave a lone older conversion unmeasured", () => {
    expect(auditOf(shipped, "v5_usd_zee")).toMatchObject({
      verdict: "unmeasured",
      measuredBy: "nothing",
      ratio: undefined,
    });
  });
});

describe("the audit of conversions", () => {
  test("finds the invented tenfold-too-large sum by itself", () => {
    expect(auditOf(inventedModel(), "kite-fund-tenfold")).toMatchObject({
      verdict: "slip",
      factor: 10,
      measuredBy: "reference",
    });
  });

  test.each([
    ["kite-fund-shillings", "consistent"],
    ["kite-fund-rounded", "rounded"],
    ["kite-fund-dollars", "consistent"],
    ["string-fund-dollars", "unmeasured"],
  ])("calls the invented %s %s", (id, verdict) => {
    expect(auditOf(inventedModel(), id).verdict).toBe(verdict);
  });

  test("follows the number it is given", () => {
    const file = withFields("conversions", "kite-fund-shillings", {
      amount: { value: 26_000_000, currency: "KES" },
    });
    expect(auditOf(readValue(file).model, "kite-fund-shillings")).toMatchObject({
      verdict: "slip",
      factor: 0.001,
    });
  });

  test("measures nothing by reference in a model without rates", () => {
    const audits = auditConversions(readValue({ ...invented(), rates: [] }).model);
    expect(audits.map(({ measuredBy }) => measuredBy)).not.toContain("reference");
  });

  test("measures nothing by reference in a model without a day for its rates", () => {
    const { ratesOn: _, ...file } = invented();
    const audits = auditConversions(readValue(file).model);
    expect(audits.map(({ reference }) => reference)).toEqual(audits.map(() => undefined));
  });

  test("measures three conversions of one sum by their middle, for want of a rate", () => {
    const model = readValue({ ...invented(), rates: [] }).model;
    expect(auditOf(model, "kite-fund-tenfold")).toMatchObject({
      verdict: "slip",
      factor: 10,
      measuredBy: "others",
    });
  });

  test("judges by the commitment's own day where the source has none", () => {
    const file = withFields("conversions", "kite-fund-dollars", { source: "kite-almanac" });
    expect(auditOf(readValue(file).model, "kite-fund-dollars").measuredBy).toBe("reference");
  });

  test("calls only what is off by a power of ten a slip", () => {
    const power = fc.constantFrom(-3, -2, -1, 1, 2, 3);
    fc.assert(
      fc.property(power, fc.double({ min: 0.9, max: 1.1, noNaN: true }), (n, off) => {
        const value = 26_000_000_000 * 10 ** n * off;
        const file = withFields("conversions", "kite-fund-shillings", {
          amount: { value, currency: "KES" },
        });
        const audit = auditOf(readValue(file).model, "kite-fund-shillings");
        expect(audit.verdict).toBe("slip");
        expect(audit.factor).toBeCloseTo(10 ** n, 9);
      }),
    );
  });
});

describe("the reference rate", () => {
  const model = inventedModel();

  test("is the direct one where the model has it", () => {
    expect(referenceRate(model, "USD", "KES")).toEqual({
      value: 130,
      date: "2031-05-20",
      from: ["rate-usd-kes"],
    });
  });

  test("is inverted where the model has it the other way round", () => {
    expect(referenceRate(model, "NOK", "USD")?.value).toBe(0.1);
  });

  test("is crossed through a third currency and names both rates", () => {
    const rate = referenceRate(model, "NOK", "KES");
    expect(rate?.value).toBeCloseTo(13, 12);
    expect(rate?.from).toEqual(["rate-usd-nok", "rate-usd-kes"]);
  });

  test("of a currency with itself is one and rests on nothing", () => {
    expect(referenceRate(model, "KES", "KES")).toMatchObject({ value: 1, from: [] });
  });

  test("is absent for a currency without a rate", () => {
    expect(referenceRate(model, "NOK", "JPY")).toBeUndefined();
  });

  test("is never that of another day", () => {
    const { model: later } = readValue({ ...invented(), ratesOn: "2031-05-21" });
    expect(referenceRate(later, "USD", "NOK")).toBeUndefined();
  });

  test("is the first in the file of several for one pair and day", () => {
    const second = {
      id: "rate-usd-nok-late",
      base: "USD",
      quote: "NOK",
      value: 12,
      date: "2031-05-20",
      kind: "evening",
      source: "kite-ministry",
    };
    const { model: two } = readValue(withRecord("rates", second));
    expect(referenceRate(two, "USD", "NOK")?.value).toBe(10);
  });

  test("there and back gives one", () => {
    const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const currency = fc.constantFrom("USD", "NOK", "KES");
    fc.assert(
      fc.property(value, value, currency, currency, (nok, kes, a, b) => {
        const file = withFields("rates", "rate-usd-nok", { value: nok });
        const rates = file.rates as { id: string; value: number }[];
        for (const rate of rates) if (rate.id === "rate-usd-kes") rate.value = kes;
        const { model: random } = readValue(file);
        const there = referenceRate(random, a, b)?.value ?? Number.NaN;
        const back = referenceRate(random, b, a)?.value ?? Number.NaN;
        expect(there * back).toBeCloseTo(1, 10);
      }),
    );
  });

  test("crosses the shipped yen and rupee through the dollar", () => {
    expect(referenceRate(shipped, "JPY", "INR")?.value).toBeCloseTo(88.09 / 147.01, 12);
  });

  test("converts an amount", () => {
    const amount = convert(model, { value: 2e9, currency: "NOK" }, "KES");
    expect(amount?.currency).toBe("KES");
    expect(amount?.value).toBeCloseTo(26e9, 0);
  });

  test("gives the common currencies, that of the amounts first", () => {
    const amounts = model.commitments.map(({ amount }) => amount);
    expect(commonCurrencies(model, amounts)).toEqual(["NOK", "KES", "USD"]);
  });

  test("leaves only an amount's own currency in a model without rates", () => {
    const { model: bare } = readValue({ ...invented(), rates: [] });
    expect(commonCurrencies(bare, [{ value: 1, currency: "NOK" }])).toEqual(["NOK"]);
  });
});

describe("status", () => {
  test("is the firmest that any claim gives", () => {
    expect(firmest(get(inventedModel(), "agreements", "kite-accord").claims)).toBe("signed");
  });

  test("is absent where no claim gives one", () => {
    expect(firmest(get(inventedModel(), "agreements", "old-kite-note").claims)).toBeUndefined();
  });

  test("depends on whose word counts", () => {
    const model = inventedModel();
    const vision = get(model, "agreements", "grand-vision");
    expect(LENSES.map((lens) => statusThrough(model, lens, vision))).toEqual([
      "signed",
      "signed",
      "explored",
    ]);
  });

  test("of the invented agreements stands on every rung", () => {
    const claims = inventedModel().agreements.flatMap((agreement) => agreement.claims);
    expect(new Set(claims.flatMap(({ status }) => status ?? []))).toEqual(new Set(STATUSES));
  });
});

describe("status conflicts", () => {
  test("of the shipped model contradict each other for six documents", () => {
    const ids = statusConflicts(shipped)
      .filter(({ contradicts }) => contradicts)
      .map(({ agreement }) => agreement.id);
    expect(ids.toSorted()).toEqual(
      ["joint-vision", "hr-action-plan", "jcm", "digital-2", "minerals", "lupex"].toSorted(),
    );
  });

  test("begin with the contradictions, the widest first", () => {
    expect(
      statusConflicts(inventedModel()).map(({ agreement, contradicts }) => [
        agreement.id,
        contradicts,
      ]),
    ).toEqual([
      ["grand-vision", true],
      ["cheese-charter", true],
      ["kite-accord", false],
    ]);
  });

  test("list the statuses given from the loosest to the firmest", () => {
    const [conflict] = statusConflicts(inventedModel());
    expect(conflict?.given.map(({ status }) => status)).toEqual(["explored", "signed"]);
  });

  test("need two statuses", () => {
    const ids = statusConflicts(inventedModel()).map(({ agreement }) => agreement.id);
    expect(ids).not.toContain("cloud-survey");
  });
});

describe("commitments", () => {
  test("of the shipped model stand oldest first", () => {
    expect(commitmentRows(shipped, "all", "JPY").map(({ id }) => id)).toEqual([
      "c2014",
      "c2022",
      "c2025",
    ]);
  });

  test("of the shipped model go at the same pace, for twice the sum", () => {
    expect(comparability(commitmentRows(shipped, "all", "JPY"))).toMatchObject({
      paceRatio: 1,
      totalRatio: 2,
    });
  });

  test("of the shipped model differ in scope and in period", () => {
    expect(comparability(commitmentRows(shipped, "all", "JPY"))).toMatchObject({
      sameScope: false,
      samePeriod: false,
    });
  });

  test("have the same scope in whatever order it is written", () => {
    const [row] = commitmentRows(inventedModel(), "all", "NOK").slice(-1);
    if (!row) throw new Error("There should be a row.");
    const turned = { ...row, scope: row.scope.toReversed() };
    expect(comparability([row, turned]).sameScope).toBe(true);
  });

  test("without another one have no ratio", () => {
    const rows = commitmentRows(inventedModel(), "official", "NOK");
    expect(rows.map(({ id }) => id)).toEqual(["kite-fund"]);
    expect(comparability(rows)).toMatchObject({ paceRatio: undefined, totalRatio: undefined });
  });

  test("says whose money it is only where the lens sees who says so", () => {
    const scopes = (lens: "all" | "official" | "visit-report") =>
      commitmentRows(shipped, lens, "JPY").map(({ id, scope }) => [id, ...scope]);
    expect(scopes("visit-report")).toEqual([["c2025"]]);
    expect(scopes("official")).toEqual([
      ["c2014"],
      ["c2022", "public", "private"],
      ["c2025", "private"],
    ]);
    expect(scopes("all")[0]).toEqual(["c2014", "public", "private"]);
  });

  test("are converted at the reference rate", () => {
    const [row] = commitmentRows(inventedModel(), "all", "USD");
    expect(row?.amount).toEqual({ value: 50_000_000, currency: "USD" });
    expect(row?.perYear).toBe(12_500_000);
  });

  test("without a rate are absent", () => {
    expect(commitmentRows(inventedModel(), "all", "JPY")).toEqual([]);
  });

  test("in their own currency need no rate", () => {
    const { ratesOn: _, ...file } = invented();
    expect(commitmentRows(readValue({ ...file, rates: [] }).model, "all", "NOK")).toHaveLength(2);
  });

  test("reported as reached early have the pace this implies", () => {
    const [row] = commitmentRows(inventedModel(), "all", "NOK");
    expect(row?.reached).toMatchObject({ years: 2, perYear: 250_000_000 });
  });

  test("whose progress the lens does not see are not reached", () => {
    const file = withFields("commitments", "string-fund", {
      claims: [{ source: "kite-ministry", locator: "part 9", text: "A fund." }],
    });
    const [row] = commitmentRows(readValue(file).model, "official", "NOK");
    expect(row).toMatchObject({ id: "string-fund", reached: undefined, progress: [] });
  });

  test("are worded firmest first, by those words that are used", () => {
    const { claims } = get(inventedModel(), "commitments", "kite-fund");
    expect(wordings(claims).map(({ wording }) => wording)).toEqual(["pledge", "announced"]);
  });
});

describe("targets", () => {
  test("stand each whole before its parts", () => {
    expect(targetRows(inventedModel(), "all").map(({ id }) => id)).toEqual([
      "all-flyers",
      "southbound-flyers",
      "northbound-flyers",
      "earlier-flyers",
    ]);
  });

  test("have the parts that say so", () => {
    const model = inventedModel();
    const parts = partsOf(model, get(model, "targets", "all-flyers"));
    expect(parts.map(({ value }) => value)).toEqual([3000, 4500]);
  });

  test("have a yearly pace over their own period", () => {
    expect(targetRows(inventedModel(), "all")[0]?.perYear).toBe(4000);
  });

  test("without a head count have neither value nor pace", () => {
    expect(targetRows(inventedModel(), "all").at(-1)).toMatchObject({
      value: undefined,
      perYear: undefined,
    });
  });

  test("keep every qualifier once", () => {
    expect(targetRows(inventedModel(), "all")[0]?.qualifiers).toEqual([
      "more-than",
      "aspirational",
      "about",
    ]);
  });

  test("lose the qualifiers of those whose word does not count", () => {
    expect(targetRows(inventedModel(), "visit-report")[0]?.qualifiers).toEqual(["about"]);
  });

  test("show a part though the lens does not see its whole", () => {
    const file = withFields("targets", "all-flyers", {
      claims: [{ source: "kite-almanac", locator: "p. 4", text: "Flyers." }],
    });
    const rows = targetRows(readValue(file).model, "official");
    expect(rows.map(({ id }) => id)).toEqual(["southbound-flyers"]);
  });
});

describe("today's counts", () => {
  test("are the newest whole ones of the model's date in whole people, largest first", () => {
    expect(
      baselines(inventedModel(), "all").map(({ id, value, period }) => [id, value, period]),
    ).toEqual([
      ["flyers-on-the-coast", 2000, "2030"],
      ["yodellers-on-the-plains", 640, "2030"],
    ]);
  });

  test("are only those the lens sees", () => {
    expect(baselines(inventedModel(), "official").map(({ id }) => id)).toEqual([
      "flyers-on-the-coast",
    ]);
  });
});

describe("a lens", () => {
  const seenThrough = (model: Model, lens: (typeof LENSES)[number]) => {
    const network = networkOf(model, lens, { ...NO_FILTER, umbrella: true });
    const rows = [
      ...network.nodes,
      ...targetRows(model, lens),
      ...commitmentRows(model, lens, model.partners[0]?.currency ?? ""),
    ];
    return rows.flatMap(({ claims }) => claims).map(({ source }) => get(model, "sources", source));
  };

  test.each([
    ["shipped", shipped],
    ["invented", inventedModel()],
  ])("for official texts sees nothing but those in the %s model", (_, model) => {
    const kinds = new Set(seenThrough(model, "official").map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["official", "official-reprint"]);
  });

  test.each([
    ["shipped", shipped],
    ["invented", inventedModel()],
  ])("for the lead report sees nothing but it in the %s model", (_, model) => {
    const ids = new Set(seenThrough(model, "visit-report").map(({ id }) => id));
    expect([...ids]).toEqual([model.leadSource]);
  });

  test("for the lead report sees nothing in a model without one", () => {
    const { leadSource: _, ...file } = invented();
    expect(seenThrough(readValue(file).model, "visit-report")).toEqual([]);
  });

  test("counts a reprint of an official text as official", () => {
    expect(isOfficial(get(inventedModel(), "sources", "cheese-office"))).toBe(true);
  });
});

describe("what is not stated", () => {
  const gapsOf = (model: Model, about: string) =>
    notStated(model).filter((gap) => gap.about === about);

  test("holds the 450,000 people beside the part that is described", () => {
    expect(notStated(shipped)).toContainEqual({
      about: "pt_500k",
      kind: "remainder",
      value: 450_000,
    });
  });

  test("holds the fifteen governors whom nobody names", () => {
    expect(notStated(shipped)).toContainEqual({ about: "governors", kind: "not-named", value: 15 });
  });

  test("holds the invented remainder beside two parts", () => {
    expect(gapsOf(inventedModel(), "all-flyers")).toEqual([
      { about: "all-flyers", kind: "yearly-people" },
      { about: "all-flyers", kind: "remainder", value: 4500 },
    ]);
  });

  test("holds the head count and the period of a target that has neither", () => {
    expect(gapsOf(inventedModel(), "earlier-flyers").map(({ kind }) => kind)).toEqual([
      "head-count",
      "period",
    ]);
  });

  test.each([
    ["kite-fund", "yearly-split"],
    ["string-breakfast", "not-named"],
    ["cheese-charter", "date"],
    ["echo", "no-document"],
    ["all-flyers", "yearly-people"],
    ["hill-and-pier", "since"],
    ["kite-factory", "amount"],
    ["flyers-on-the-coast", "gap"],
  ])("holds what is open about %s: %s", (about, kind) => {
    expect(gapsOf(inventedModel(), about).map((gap) => gap.kind)).toContain(kind);
  });

  test("holds no area that a counted document serves by itself", () => {
    expect(gapsOf(inventedModel(), "aloft")).toEqual([]);
  });

  test("holds no meeting of which everybody is named", () => {
    const file = withFields("meetings", "string-breakfast", { count: 2 });
    expect(gapsOf(readValue(file).model, "string-breakfast")).toEqual([]);
  });
});

const NO_FILTER: NetworkFilter = { ...EVERY, umbrella: false };

describe("the network", () => {
  const idsIn = (model: Model, filter: Partial<NetworkFilter>) =>
    filterAgreements(model, "all", { ...NO_FILTER, ...filter }).map(({ id }) => id);

  test("hides umbrella documents until asked", () => {
    expect(idsIn(inventedModel(), {})).not.toContain("grand-vision");
    expect(idsIn(inventedModel(), { umbrella: true })).toContain("grand-vision");
  });

  test("hides the shipped Joint Vision and joint statement until asked", () => {
    const asked = new Set(idsIn(shipped, { umbrella: true }));
    expect([...asked].filter((id) => !idsIn(shipped, {}).includes(id))).toEqual([
      "joint-vision",
      "joint-statement",
    ]);
  });

  test("without umbrellas holds two of the three counted invented documents", () => {
    expect(idsIn(inventedModel(), { counted: true })).toEqual(["kite-accord", "cheese-charter"]);
  });

  test.each([
    [{ status: ["announced" as const] }, ["cloud-survey"]],
    [{ status: ["announced" as const, "launched" as const] }, ["cheese-charter", "cloud-survey"]],
    [{ areas: ["echo"] }, ["yodel-talks"]],
    [{ sectors: ["string"] }, ["kite-accord", "string-study"]],
    [{ sectors: ["string"], status: ["signed" as const] }, ["kite-accord"]],
    [{ areas: ["nowhere"] }, []],
  ])("filtered by %j holds %j", (filter, ids) => {
    expect(idsIn(inventedModel(), filter)).toEqual(ids);
  });

  test("links with the basis its document gives, stated where it gives none", () => {
    const { links } = networkOf(inventedModel(), "all", NO_FILTER);
    const bases = (id: string) =>
      new Set(links.filter(({ agreement }) => agreement === id).map(({ basis }) => basis));
    expect([bases("cheese-charter"), bases("kite-accord")]).toEqual([
      new Set(["inferred"]),
      new Set(["stated"]),
    ]);
  });

  test("places a document in the first of its areas, or in none", () => {
    const { nodes } = networkOf(inventedModel(), "all", NO_FILTER);
    const area = (id: string) => nodes.find((node) => node.id === id)?.area;
    expect([area("yodel-talks"), area("string-study")]).toEqual([2, -1]);
  });

  test("has around a node what is linked to it, and itself", () => {
    const network = networkOf(inventedModel(), "all", NO_FILTER);
    expect(around(neighboursIn(network), ["string"], 1)).toEqual(
      new Set(["string", "kite-accord", "string-study"]),
    );
  });

  const filtered = (model: Model) =>
    fc.record({
      lens: fc.constantFrom(...LENSES),
      filter: fc.record({
        status: fc.subarray([...STATUSES]),
        kinds: fc.subarray(model.agreements.map(({ kind }) => kind)),
        institutions: fc.subarray(model.institutions.map(({ id }) => id)),
        partners: fc.subarray(model.partners.map(({ id }) => id)),
        until: fc.option(fc.integer({ min: 1980, max: 2030 }), { nil: undefined }),
        areas: fc.subarray([...model.areas.map(({ id }) => id), "nowhere"]),
        sectors: fc.subarray([...model.sectors.map(({ id }) => id), "nowhere"]),
        counted: fc.boolean(),
        umbrella: fc.boolean(),
      }),
    });

  describe.each([
    ["shipped", shipped],
    ["invented", inventedModel()],
  ])("of the %s model, under any filter,", (_, model) => {
    test("links only nodes that are there", () => {
      fc.assert(
        fc.property(filtered(model), ({ lens, filter }) => {
          const { nodes, links } = networkOf(model, lens, filter);
          const ids = new Set(nodes.map(({ id }) => id));
          expect(links.filter(({ agreement, to }) => !ids.has(agreement) || !ids.has(to))).toEqual(
            [],
          );
        }),
      );
    });

    test("holds no area and no sector without a link", () => {
      fc.assert(
        fc.property(filtered(model), ({ lens, filter }) => {
          const { nodes, links } = networkOf(model, lens, filter);
          const linked = new Set(links.map(({ to }) => to));
          const alone = nodes.filter(({ id, kind }) => kind !== "agreement" && !linked.has(id));
          expect(alone).toEqual([]);
        }),
      );
    });

    test("holds exactly the documents let in", () => {
      fc.assert(
        fc.property(filtered(model), ({ lens, filter }) => {
          const drawn = networkOf(model, lens, filter).nodes.filter(
            ({ kind }) => kind === "agreement",
          );
          const letIn = filterAgreements(model, lens, filter);
          expect(drawn.map(({ id }) => id)).toEqual(letIn.map(({ id }) => id));
        }),
      );
    });

    test("holds no more documents than with one word of the filter fewer", () => {
      fc.assert(
        fc.property(filtered(model), ({ lens, filter }) => {
          const few = filterAgreements(model, lens, filter);
          const more = filterAgreements(model, lens, { ...filter, counted: false, status: [] });
          expect(more).toEqual(expect.arrayContaining(few));
        }),
      );
    });

    test("lets in only what every filter lets in", () => {
      fc.assert(
        fc.property(filtered(model), ({ lens, filter }) => {
          for (const agreement of filterAgreements(model, lens, filter)) {
            const status = statusThrough(model, lens, agreement);
            expect(filter.status.length === 0 || filter.status.includes(status as never)).toBe(
              true,
            );
            expect(agreement.umbrella && !filter.umbrella).toBeFalsy();
            expect(filter.counted && agreement.counted === undefined).toBe(false);
          }
        }),
      );
    });
  });
});
