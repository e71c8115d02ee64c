import { extent, sum } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import type { CommitmentRow } from "../../model/commitments.ts";
import { get } from "../../model/lookup.ts";
import { auditSentence } from "../audit.ts";
import type { Binding, Caption, MarkFacts, Table } from "../figure.ts";
import type { InvestmentData, PrintedValue } from "./data.ts";
import { commitmentEvidence, conversionEvidence } from "./evidence.ts";
import { moneyText, periodText, printedText, ratioText, scopeText } from "./texts.ts";

/** Two paces this close are called the same. */
const SAME = 0.02;

function title(data: InvestmentData, locale: Locale): string {
  if (data.reading === "printed") return printedTitle(data, locale);
  const [before, newest] = data.rows.slice(-2);
  if (!before) return locale.say("investment.title.none");
  if (!newest)
    return locale.say("investment.title.one", {
      amount: locale.money(before.amount),
      years: before.years,
      year: String(before.start),
    });
  const { paceRatio = 1, totalRatio = 1 } = data.guard;
  const values = {
    amount: locale.money(newest.amount),
    years: newest.years,
    year: String(before.start),
  };
  if (data.reading === "total")
    return locale.say("investment.title.total", {
      ...values,
      ratio: ratioText(totalRatio, locale),
      time: ratioText(newest.years / before.years, locale),
    });
  if (Math.abs(paceRatio - 1) <= SAME) return locale.say("investment.title.same", values);
  return paceRatio > 1
    ? locale.say("investment.title.faster", { ...values, ratio: ratioText(paceRatio, locale) })
    : locale.say("investment.title.slower", { ...values, ratio: ratioText(paceRatio, locale) });
}

function printedTitle({ printed }: InvestmentData, locale: Locale): string {
  const row = printed.find(({ values }) => values.some((value) => value.struck)) ?? printed[0];
  if (!row) return locale.say("investment.title.printed.none");
  const struck = sum(row.values, (value) => (value.struck ? value.audits.length : 0));
  const sound = row.values.filter((value) => !value.struck);
  const [low = 0, high = 0] = extent(sound, ({ amount }) => amount.value);
  const values = {
    amount: locale.money(row.commitment.amount),
    low: locale.money({ value: low, currency: row.currency }),
    high: locale.money({ value: high, currency: row.currency }),
    struck,
  };
  if (sound.length === 0) return locale.say("investment.title.printed.struck", values);
  if (low === high) return locale.say("investment.title.printed.one", values);
  return locale.say("investment.title.printed", values);
}

export function caption(data: InvestmentData, { locale, model }: Binding): Caption {
  const { say } = locale;
  const { rows, guard, rate } = data;
  const notes: string[] = [];
  if (rows.length < data.all) notes.push(say("note.capped", { shown: rows.length, all: data.all }));
  if (rows.length > 1 && !guard.sameScope)
    notes.push(
      say("investment.note.scope", {
        list: locale.list(rows.map((row) => `${row.start}: ${scopeText(row.scope, locale)}`)),
      }),
    );
  if (rows.length > 1 && !guard.samePeriod)
    notes.push(
      say("investment.note.period", {
        list: locale.list(
          rows.map((row) => say("investment.years", { year: String(row.start), years: row.years })),
        ),
      }),
    );
  const [before, newest] = rows.slice(-2);
  if (before && newest && Math.abs((guard.paceRatio ?? 0) - 1) <= SAME)
    notes.push(
      say("investment.note.pace", {
        pace: locale.money({ value: newest.perYear, currency: data.currency }),
        year: String(before.start),
      }),
    );
  for (const { reached, start } of rows)
    if (reached)
      notes.push(
        say("investment.note.reached", {
          year: String(start),
          years: reached.years,
          pace: locale.money({ value: reached.perYear, currency: data.currency }),
          publisher: locale.text(get(model, "sources", reached.claim.source).publisher),
        }),
      );
  for (const { commitment } of rows)
    if (commitment.otherEnds?.length)
      notes.push(
        say("investment.note.ends", {
          year: String(commitment.start),
          list: locale.list([...commitment.otherEnds, commitment.end].map(String)),
        }),
      );
  if (rate)
    notes.push(
      say("investment.note.rate", {
        rate: locale.exact(Number(rate.value.toPrecision(4))),
        base: model.commitments[0]?.amount.currency ?? "",
        quote: data.currency,
        date: locale.date(rate.date),
      }),
    );
  notes.push(say("investment.note.yearly"));
  if (data.reading === "printed") notes.push(say("investment.note.printed"));
  const described = rows.map((row) => markLabel(row, locale));
  return {
    kicker: say("investment.kicker"),
    title: title(data, locale),
    subtitle: say(`investment.subtitle.${data.reading}`),
    alternative: say("investment.alternative", { count: rows.length, list: described.join(" ") }),
    notes,
  };
}

function markLabel(row: CommitmentRow, locale: Locale): string {
  return locale.say("investment.mark", {
    label: locale.text(row.commitment.label),
    amount: locale.money(row.amount),
    pace: locale.money({ value: row.perYear, currency: row.amount.currency }),
    period: periodText(row, locale),
    scope: moneyText(row.scope, locale),
    status: row.status ? locale.say(`status.${row.status}`) : locale.say("status.none"),
  });
}

export function table(data: InvestmentData, { locale }: Binding): Table {
  const { say } = locale;
  if (data.reading === "printed")
    return {
      columns: [
        { label: say("investment.column.commitment") },
        { label: say("investment.column.printed") },
        { label: say("table.amount"), isRaw: true },
        { label: say("control.currency"), isRaw: true },
        { label: say("investment.column.sources") },
        { label: say("investment.column.against"), unit: "%" },
        { label: say("investment.column.struck") },
      ],
      rows: data.printed.flatMap((row) =>
        row.values.map((value) => ({
          mark: value.id,
          cells: [
            locale.text(row.commitment.label),
            printedText(value),
            value.amount.value,
            value.amount.currency,
            value.audits.length,
            value.ratio === undefined ? undefined : Math.round(value.ratio * 1000) / 10,
            struckText(value, locale),
          ],
        })),
      ),
    };
  return {
    columns: [
      { label: say("investment.column.commitment") },
      { label: say("investment.column.period"), isSpan: true },
      { label: say("investment.column.scope") },
      { label: say("investment.column.status") },
      { label: say("table.amount"), isRaw: true },
      { label: say("control.currency"), isRaw: true },
      { label: say("column.amount"), unit: data.currency },
      { label: say("investment.column.pace"), unit: data.currency },
    ],
    rows: data.rows.map((row) => ({
      mark: row.id,
      cells: [
        locale.text(row.commitment.label),
        { from: String(row.start), to: String(row.end), words: periodText(row, locale) },
        row.scope.length === 0 ? undefined : scopeText(row.scope, locale),
        row.status ? say(`status.${row.status}`) : undefined,
        row.commitment.amount.value,
        row.commitment.amount.currency,
        Math.round(row.amount.value),
        Math.round(row.perYear),
      ],
    })),
  };
}

function struckText({ struck, audits: [audit] }: PrintedValue, locale: Locale): string {
  return struck && audit ? auditSentence(audit, locale) : "";
}

export function marks(data: InvestmentData, binding: Binding): MarkFacts[] {
  const { locale } = binding;
  if (data.reading !== "printed")
    return data.rows.map((row) => ({
      id: row.id,
      label: markLabel(row, locale),
      title: locale.money(row.amount),
      status: row.status,
      evidence: () => commitmentEvidence(row, binding),
    }));
  return data.printed.flatMap((row) =>
    row.values.map((value) => ({
      id: value.id,
      also: value.audits.map(({ conversion }) => conversion.id),
      label: locale.say(value.struck ? "investment.mark.struck" : "investment.mark.printed", {
        printed: printedText(value),
        amount: locale.money(row.commitment.amount),
        count: value.audits.length,
      }),
      title: printedText(value),
      evidence: () => [
        {
          heading: locale.say("evidence.conversions", { count: value.audits.length }),
          items: value.audits.map((audit) => conversionEvidence(audit, binding)),
        },
      ],
    })),
  );
}
