import { ascending, group } from "d3-array";
import { claimsThrough, datedThrough, eventThrough, type Lens } from "./lens.ts";
import type { Agreement, Claim, Commitment, Event, Model, Status, Target } from "./schema.ts";
import { firmest } from "./status.ts";

/** A document with what the lens lets through of it. */
export interface Dated {
  readonly agreement: Agreement;
  readonly claims: readonly Claim[];
  readonly status: Status | undefined;
}

/** A day of the visit or of the weeks around it; a month or a year where no day is known. */
export interface Day {
  readonly date: string;
  readonly phase: "before" | "visit" | "after";
  /** Events whose hour a source gives, by the hour. */
  readonly timed: readonly Event[];
  /** Events of the day and no finer, in the order of the file, which is no order in time. */
  readonly untimed: readonly Event[];
  readonly documents: readonly Dated[];
}

export interface DaysOfVisit {
  readonly days: readonly Day[];
  /** Documents whose day no source gives. */
  readonly undated: readonly Dated[];
}

/** The visit day by day with what led to it and what came after; history is left to `chronicle`. */
export function daysOfVisit(model: Model, lens: Lens): DaysOfVisit {
  const events = eventsThrough(model, lens).filter((event) => event.group !== "history");
  const documents = documentsThrough(model, lens).filter(
    ({ agreement }) => agreement.era !== "context",
  );
  // Which days were the visit does not depend on who is heard.
  const visit = model.events.filter(({ group }) => group === "visit").map(({ date }) => date);
  const byDay = group(events, ({ date }) => date);
  const papers = group(documents, ({ agreement }) => agreement.date);
  const dates = [...new Set([...byDay.keys(), ...papers.keys()])]
    .filter((date) => date !== undefined)
    .sort(ascending);
  const days = dates.map((date): Day => {
    const own = byDay.get(date) ?? [];
    const timed = own.filter((event) => event.time !== undefined);
    return {
      date,
      phase: phaseOf(date, visit),
      timed: timed.sort((a, b) => ascending(a.time, b.time)),
      untimed: own.filter((event) => event.time === undefined),
      documents: papers.get(date) ?? [],
    };
  });
  return { days, undated: papers.get(undefined) ?? [] };
}

function phaseOf(date: string, visit: readonly string[]): Day["phase"] {
  if (visit.includes(date)) return "visit";
  const last = visit.toSorted(ascending).at(-1);
  return last !== undefined && date > last ? "after" : "before";
}

/** A moment of the history: an event with the documents of its own date, or one of them alone. */
export interface Moment {
  readonly id: string;
  readonly kind: "event" | "document";
  readonly date: string;
  readonly event: Event | undefined;
  readonly documents: readonly Dated[];
}

/** A document that continues an earlier one, by the moments they belong to. */
export interface Continuation {
  /** Ids of the two documents, the later one first, with a tilde between. */
  readonly id: string;
  readonly kind: string;
  readonly later: string;
  readonly earlier: string;
}

export interface Chronicle {
  readonly moments: readonly Moment[];
  readonly continuations: readonly Continuation[];
}

export interface MomentKinds {
  readonly events: boolean;
  readonly documents: boolean;
}

/**
 * What went before the visit, and of its own documents those that continue
 * something earlier. A document of an event's own date stands with the event.
 */
export function chronicle(model: Model, lens: Lens, kinds: MomentKinds): Chronicle {
  const events = kinds.events
    ? eventsThrough(model, lens).filter((event) => event.group === "history")
    : [];
  const seen = kinds.documents ? documentsThrough(model, lens) : [];
  const known = new Set(seen.map(({ agreement }) => agreement.id));
  const continues = ({ agreement }: Dated) =>
    (agreement.relations ?? []).some(({ to }) => known.has(to));
  const documents = seen.filter(
    (dated) =>
      dated.agreement.date !== undefined && (dated.agreement.era === "context" || continues(dated)),
  );
  const taken = new Set<string>();
  const ofEvents = events.map((event): Moment => {
    const own = documents.filter(
      ({ agreement: { id, date } }) =>
        event.agreements?.includes(id) && date === event.date && !taken.has(id),
    );
    for (const { agreement } of own) taken.add(agreement.id);
    return { id: event.id, kind: "event", date: event.date, event, documents: own };
  });
  const others = documents
    .filter(({ agreement }) => !taken.has(agreement.id))
    .map((dated): Moment => {
      const { id, date = "" } = dated.agreement;
      return { id, kind: "document", date, event: undefined, documents: [dated] };
    });
  const moments = [...ofEvents, ...others].sort((a, b) => ascending(a.date, b.date));
  const home = new Map(
    moments.flatMap(({ id, documents: own }) =>
      own.map(({ agreement }) => [agreement.id, id] as const),
    ),
  );
  const continuations = documents.flatMap(({ agreement: { id, relations = [] } }) =>
    relations.flatMap(({ kind, to }): Continuation[] => {
      const [later, earlier] = [home.get(id), home.get(to)];
      if (later === undefined || earlier === undefined || later === earlier) return [];
      return [{ id: `${id}~${to}`, kind, later, earlier }];
    }),
  );
  return { moments, continuations };
}

/** A target or a commitment by the years it is to be reached in. */
export interface Term {
  readonly id: string;
  readonly record: Target | Commitment;
  readonly start: number;
  /** Absent where no end is stated. */
  readonly end: number | undefined;
  /** Other ends that sources give. */
  readonly otherEnds: readonly number[];
  readonly era: "earlier" | "now" | "later";
  readonly claims: readonly Claim[];
  readonly status: Status | undefined;
}

/** Windows that the lens sees, by their first year. */
export function windows(model: Model, lens: Lens): Term[] {
  return [...model.commitments, ...model.targets]
    .flatMap((record): Term[] => {
      const claims = claimsThrough(model, lens, record);
      if (claims.length === 0) return [];
      const { id, start, end } = record;
      return [
        {
          id,
          record,
          start,
          end,
          otherEnds: "otherEnds" in record ? (record.otherEnds ?? []) : [],
          era: "era" in record ? (record.era ?? "now") : "now",
          claims,
          status: firmest(claims),
        },
      ];
    })
    .sort((a, b) => ascending(a.start, b.start));
}

/**
 * First and last moment that a date may mean, in years: a day is a point, a
 * month and a year are as long as they are.
 */
export function spanOfDate(date: string): readonly [from: number, to: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / 12, year + month / 12];
  const at = year + (month - 1) / 12 + (day - 1) / 366;
  return [at, at];
}

/** Events that the lens sees, each with the claims that it sees of it. */
function eventsThrough(model: Model, lens: Lens): Event[] {
  return model.events.flatMap((event) => eventThrough(model, lens, event) ?? []);
}

function documentsThrough(model: Model, lens: Lens): Dated[] {
  return model.agreements.flatMap((agreement): Dated[] => {
    const claims = claimsThrough(model, lens, agreement);
    if (claims.length === 0) return [];
    return [{ agreement: datedThrough(model, lens, agreement), claims, status: firmest(claims) }];
  });
}
