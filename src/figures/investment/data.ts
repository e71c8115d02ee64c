import { group, rollup, sum } from "d3-array";
import {
  type CommitmentRow,
  type Comparability,
  commitmentRows,
  comparability,
} from "../../model/commitments.ts";
import { auditConversions, type ConversionAudit, isStruck } from "../../model/conversions.ts";
import { sees } from "../../model/lens.ts";
import { commonCurrencies, convert, type Rate, referenceRate } from "../../model/rates.ts";
import type { Amount, Commitment } from "../../model/schema.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import type { options } from "./options.ts";

/** One value that one or more sources print for a commitment in another currency. */
export interface PrintedValue {
  readonly id: string;
  readonly audits: readonly ConversionAudit[];
  readonly amount: Amount;
  /** Against the measure: 1 is exact. Absent where there is no measure. */
  readonly ratio: number | undefined;
  /** Shown struck and never drawn as a value. */
  readonly struck: boolean;
}

export interface PrintedRow {
  readonly commitment: Commitment;
  readonly currency: string;
  /** The commitment at the dated rate; absent when the sources wrote too far from that day. */
  readonly reference: Amount | undefined;
  /** Largest ratio first, struck ones last. */
  readonly values: readonly PrintedValue[];
}

export interface InvestmentData {
  readonly reading: "pace" | "total" | "printed";
  readonly currency: string;
  /** Currencies that every commitment can be drawn in. */
  readonly currencies: readonly string[];
  /** How a drawn amount was converted; absent in the commitments' own currency. */
  readonly rate: Rate | undefined;
  /** The day of the reference rates; absent in a model that has none. */
  readonly referenceDate: string | undefined;
  /** The newest, at most as many as a picture holds. */
  readonly rows: readonly CommitmentRow[];
  /** How many there are. */
  readonly all: number;
  readonly guard: Comparability;
  readonly printed: readonly PrintedRow[];
  /** Commitments chosen among those that are printed in another currency, and how often each is. */
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<Commitment, number>;
}

/** Commitments a picture holds; beyond, the caption says how many there are. */
const MOST = 12;

export function investmentData(
  { model, lens }: Binding,
  { reading, unit, commitment: chosen }: ValuesOf<typeof options>,
): InvestmentData {
  const currencies = commonCurrencies(
    model,
    model.commitments.map(({ amount }) => amount),
  );
  const own = model.commitments[0]?.amount.currency ?? "";
  const currency = currencies.includes(unit) ? unit : (currencies[0] ?? own);
  const all = commitmentRows(model, lens, currency);
  const rows = all.slice(-MOST);
  const everyPrinted = printedRows({ model, lens });
  const rate = currency === own ? undefined : referenceRate(model, own, currency);
  return {
    reading,
    currency,
    currencies,
    rate,
    referenceDate: model.ratesOn,
    rows,
    all: all.length,
    guard: comparability(rows),
    printed: everyPrinted.filter(
      ({ commitment: { id } }) => chosen.length === 0 || chosen.includes(id),
    ),
    chosen,
    counts: rollup(
      everyPrinted,
      (printed) => sum(printed, ({ values }) => values.length),
      ({ commitment }) => commitment,
    ),
  };
}

function printedRows({ model, lens }: Pick<Binding, "model" | "lens">): PrintedRow[] {
  const seen = sees(model, lens);
  const audits = auditConversions(model).filter(({ conversion }) => seen(conversion));
  return model.commitments
    .slice(-MOST)
    .toReversed()
    .flatMap((commitment) => {
      const own = audits.filter(({ conversion }) => conversion.commitment === commitment.id);
      return Array.from(group(own, ({ conversion }) => conversion.amount.currency)).map(
        ([currency, printed]): PrintedRow => ({
          commitment,
          currency,
          reference: printed.some(({ reference }) => reference)
            ? convert(model, commitment.amount, currency)
            : undefined,
          values: printedValues(printed),
        }),
      );
    });
}

function printedValues(audits: readonly ConversionAudit[]): PrintedValue[] {
  const byAmount = group(audits, ({ conversion }) => conversion.amount.value);
  return Array.from(byAmount.values(), (same): PrintedValue => {
    const [first] = same as [ConversionAudit, ...ConversionAudit[]]; // a group has a member
    const { conversion, ratio } = first;
    return {
      id: conversion.id,
      audits: same,
      amount: conversion.amount,
      ratio,
      struck: isStruck(first),
    };
  }).sort((a, b) => Number(a.struck) - Number(b.struck) || b.amount.value - a.amount.value);
}
