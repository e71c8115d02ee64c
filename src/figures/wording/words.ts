import type { Locale } from "../../i18n/locale.ts";
import { isStruck } from "../../model/conversions.ts";
import type { Chorus, Voice, Voiced } from "../../model/voices.ts";
import type { Binding, Caption, Table } from "../figure.ts";
import type { WordingData } from "./data.ts";
import { nameOf, saidText, slipText, sourceName } from "./names.ts";

/** The slip that most sources share, if any is in the picture. */
function commonSlip(
  data: WordingData,
): { fact: Voiced; chorus: Chorus; audit: NonNullable<Voice["audit"]> } | undefined {
  const slips = data.shown.flatMap((fact) =>
    fact.choirs.flatMap((chorus) => {
      const audit = chorus.voices[0]?.audit;
      return audit?.factor !== undefined && isStruck(audit) ? [{ fact, chorus, audit }] : [];
    }),
  );
  return slips.toSorted((a, b) => b.chorus.voices.length - a.chorus.voices.length)[0];
}

function title(data: WordingData, { locale, model }: Binding): string {
  const { say } = locale;
  const { shown, all, alone, chosen } = data;
  if (all.length === 0) return say("wording.title.single");
  if (shown.length === 0) return say("wording.title.none");
  const slip = commonSlip(data);
  if (slip && chosen.compare === "number")
    return say("wording.title.slip", {
      count: slip.chorus.voices.length,
      all: slip.fact.voices,
      amount: locale.money(slip.audit.conversion.base),
      off: slipText(slip.chorus, locale),
    });
  const lead = model.sources.find(({ id }) => id === model.leadSource);
  const depth = chosen.depth === "far" ? "far" : "apart";
  const parted = shown.filter(({ parting }) => parting.span > 0).length;
  if (lead && alone > 0)
    return say("wording.title.alone", {
      lead: sourceName(lead, locale),
      alone,
      parted,
      depth,
    });
  return say("wording.title.parted", { parted, all: all.length, depth });
}

export function caption(data: WordingData, binding: Binding): Caption {
  const { locale } = binding;
  const { say } = locale;
  const { shown, all } = data;
  return {
    kicker: say("wording.kicker"),
    title: title(data, binding),
    subtitle: say("wording.subtitle"),
    alternative: say("wording.alternative", {
      facts: shown.length,
      list: shown
        .slice(0, 5)
        .map((fact) => `${nameOf(fact, locale)}: ${choirsText(fact, locale)}`)
        .join("; "),
    }),
    // With one source for each fact there is nothing to set side by side, and nothing to explain.
    notes: all.length === 0 ? [] : notesOf(data, locale),
    ...(all.length === 0 && { nothing: say("wording.note.single") }),
  };
}

function notesOf({ shown, all, sections }: WordingData, { say }: Locale): string[] {
  const notes = [say("wording.note.shown", { shown: shown.length, all: all.length })];
  notes.push(say("wording.note.measure"));
  if (sections.some(({ aspect }) => aspect === "wording")) notes.push(say("wording.note.reported"));
  if (sections.some(({ aspect }) => aspect === "number")) notes.push(say("wording.note.number"));
  const both = shown.flatMap(({ choirs }) =>
    choirs.flatMap(({ voices }) => voices.filter(({ also }) => also.length > 0)),
  );
  if (both.length > 0) notes.push(say("wording.note.both", { count: both.length }));
  notes.push(say("wording.note.once"));
  return notes;
}

/** "signed 4, explored 1": what is said of a fact, by how many. */
export function choirsText({ aspect, choirs }: Voiced, locale: Locale): string {
  return locale.list(
    choirs.map(({ said, voices }) => `${saidText(aspect, said, locale)} ${voices.length}`),
  );
}

export function table(data: WordingData, { locale }: Binding): Table {
  const { say } = locale;
  return {
    columns: [
      { label: say("wording.column.fact") },
      { label: say("wording.column.compared") },
      { label: say("wording.column.said") },
      { label: say("table.amount"), isRaw: true },
      { label: say("control.currency"), isRaw: true },
      { label: say("wording.column.term") },
      { label: say("sources.column.source") },
      { label: say("sources.column.kind") },
      { label: say("sources.column.date") },
      { label: say("wording.column.span"), unit: "%" },
    ],
    rows: data.shown.flatMap((fact) =>
      fact.choirs.flatMap((chorus) =>
        chorus.voices.map(({ id, source, claims, audit }) => ({
          mark: id,
          sources: [source.id],
          cells: [
            nameOf(fact, locale),
            say(`wording.compare.${fact.aspect}`),
            audit?.conversion.printed ?? saidText(fact.aspect, chorus.said, locale),
            audit?.conversion.amount.value,
            audit?.conversion.amount.currency,
            audit
              ? slipText(chorus, locale) || undefined
              : claims.flatMap(({ term }) => (term ? [locale.text(term)] : []))[0],
            locale.text(source.publisher),
            say(`kind.${source.kind}`),
            source.date === undefined ? undefined : { date: source.date },
            Math.round(fact.parting.span * 100),
          ],
        })),
      ),
    ),
  };
}
