import { expect, test } from "vitest";
import { sees } from "../../src/model/lens.ts";
import { chronicle, daysOfVisit, spanOfDate, windows } from "../../src/model/moments.ts";
import { readValue } from "../../src/model/read.ts";
import { shipped } from "../figures/shipped.ts";
import { invented, inventedModel, recordIn, recordsOf } from "../fixtures/invented.ts";

const model = inventedModel();
const both = { events: true, documents: true };

test("an event stands at an hour only where a source gives one", () => {
  for (const of of [model, shipped])
    for (const { timed, untimed } of daysOfVisit(of, "all").days) {
      expect(timed.filter(({ time }) => time === undefined)).toEqual([]);
      expect(untimed.filter(({ time }) => time !== undefined)).toEqual([]);
    }
});

test("every event of the visit and every document of its time stands once", () => {
  for (const of of [model, shipped]) {
    const { days, undated } = daysOfVisit(of, "all");
    const events = days.flatMap(({ timed, untimed }) => [...timed, ...untimed]);
    expect(events.map(({ id }) => id).toSorted()).toEqual(
      of.events
        .filter((event) => event.group !== "history")
        .map(({ id }) => id)
        .toSorted(),
    );
    const papers = [...days.flatMap(({ documents }) => documents), ...undated];
    expect(papers.map(({ agreement }) => agreement.id).toSorted()).toEqual(
      of.agreements
        .filter(({ era }) => era !== "context")
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test("a date without a day stays a month or a year", () => {
  expect(daysOfVisit(model, "all").days.map(({ date, phase }) => [date, phase])).toEqual([
    ["2031", "before"],
    ["2031-04", "before"],
    ["2031-05-20", "visit"],
  ]);
});

test("a day after the last of the visit is after it", () => {
  const file = invented();
  recordsOf(file, "events").push({
    ...recordIn(file, "events", "kite-day"),
    id: "kite-night",
    date: "2031-05-21",
    group: "after",
  });
  const days = daysOfVisit(readValue(file).model, "all").days;
  expect(days.at(-1)?.phase).toBe("after");
});

test("a day is a point, a month and a year are as long as they are", () => {
  expect(spanOfDate("2000")).toEqual([2000, 2001]);
  const [from, to] = spanOfDate("2006-12");
  expect(to - from).toBeCloseTo(1 / 12, 9);
  const [day, same] = spanOfDate("2025-08-29");
  expect(same).toBe(day);
  expect(day).toBeGreaterThan(2025 + 7 / 12);
  expect(day).toBeLessThan(2025 + 8 / 12);
});

test("a document continues only what is in the picture, the later one after the earlier one", () => {
  for (const kinds of [both, { events: false, documents: true }]) {
    const { moments, continuations } = chronicle(shipped, "all", kinds);
    const place = new Map(moments.map(({ id }, index) => [id, index]));
    expect(continuations.length).toBe(11);
    for (const { later, earlier } of continuations)
      expect(place.get(later)).toBeGreaterThan(place.get(earlier) ?? Number.POSITIVE_INFINITY);
  }
  expect(chronicle(shipped, "all", { events: true, documents: false }).continuations).toEqual([]);
});

test("moments stand in the order of time and no document twice", () => {
  const { moments } = chronicle(shipped, "all", both);
  const dates = moments.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  const papers = moments.flatMap(({ documents }) => documents.map(({ agreement }) => agreement.id));
  expect(new Set(papers).size).toBe(papers.length);
});

test("a target without an end stays open", () => {
  const open = windows(model, "all").filter(({ end }) => end === undefined);
  expect(open.map(({ id }) => id)).toEqual(["earlier-flyers"]);
});

test.each(["official", "visit-report"] as const)(
  "through %s nothing rests on a source that it does not see",
  (lens) => {
    const seen = sees(shipped, lens);
    const { days } = daysOfVisit(shipped, lens);
    const all = days.flatMap(({ timed, untimed }) => [...timed, ...untimed]);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ claims }) => claims).filter((claim) => !seen(claim))).toEqual([]);
  },
);

test("the days of the visit are the same through every lens", () => {
  const phases = new Map(daysOfVisit(shipped, "all").days.map(({ date, phase }) => [date, phase]));
  for (const lens of ["official", "visit-report"] as const)
    for (const { date, phase } of daysOfVisit(shipped, lens).days)
      expect([date, phase]).toEqual([date, phases.get(date)]);
});

test("a day that only other sources give is not seen through a lens", () => {
  const seen = (lens: "official" | "visit-report") => {
    const { days, undated } = daysOfVisit(shipped, lens);
    const papers = [...days.flatMap(({ documents }) => documents), ...undated];
    return (id: string) => papers.find(({ agreement }) => agreement.id === id)?.agreement;
  };
  expect(seen("official")("jcm")).toMatchObject({ date: "2025-08-07", exchanged: "2025-08-29" });
  const jcm = seen("visit-report")("jcm");
  expect([jcm?.date, jcm?.exchanged, jcm?.dateNote]).toEqual([undefined, undefined, undefined]);
  // A trade page alone relays the day on which the ministry signed.
  expect(seen("official")("minerals")?.date).toBeUndefined();
  expect(seen("visit-report")("hr-action-plan")?.date).toBe("2025-08-29");
});

test("a field is given by claims of its own record, and by a claim only where there is such a field", () => {
  for (const list of [shipped.agreements, shipped.events, shipped.commitments])
    for (const record of list)
      for (const { gives = [] } of record.claims)
        for (const field of gives)
          expect([record.id, Object.keys(record)]).toEqual([
            record.id,
            expect.arrayContaining([field]),
          ]);
});
