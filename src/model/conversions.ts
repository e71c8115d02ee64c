import { median, rollup } from "d3-array";
import { get } from "./lookup.ts";
import { type Rate, referenceRate } from "./rates.ts";
import type { Conversion, Model } from "./schema.ts";

/**
 * `consistent` within 3 % of the measure, `rounded` within 15 %, `slip` when off
 * by a power of ten, `far` otherwise, `unmeasured` when there is nothing to
 * measure by.
 */
export type Verdict = "consistent" | "rounded" | "slip" | "far" | "unmeasured";

export interface ConversionAudit {
  readonly conversion: Conversion;
  /** Units of the printed currency per unit of the base, as the printed pair implies. */
  readonly impliedRate: number;
  /** The dated market rate, when the source wrote near that day. */
  readonly reference: Rate | undefined;
  /** What the implied rate is measured by: the reference, or the median of the same sum. */
  readonly measure: number | undefined;
  /** Implied rate over the measure: 1 is exact. */
  readonly ratio: number | undefined;
  readonly measuredBy: "reference" | "others" | "nothing";
  readonly verdict: Verdict;
  /** For a slip: 10 means ten times too large, 0.1 ten times too small. */
  readonly factor: number | undefined;
}

const CONSISTENT = 0.03;
const ROUNDED = 0.15;
/** A rate moves too far in a longer time for the reference day to say anything. */
const NEAR_DAYS = 180;

const audited = new WeakMap<Model, readonly ConversionAudit[]>();

/** Every printed conversion, measured. Nothing here is typed in: it is one division per row. */
export function auditConversions(model: Model): readonly ConversionAudit[] {
  let audits = audited.get(model);
  if (!audits) {
    audits = measureAll(model);
    audited.set(model, audits);
  }
  return audits;
}

function measureAll(model: Model): ConversionAudit[] {
  const middles = rollup(model.conversions, middleOfSame, sumKey);
  const announced = new Map(model.commitments.map((c) => [c.id, c.announced]));
  return model.conversions.map((conversion) => {
    const { source, commitment, base, amount } = conversion;
    // The day the source wrote or, where that is not known, the commitment's own.
    const written = get(model, "sources", source).date ?? announced.get(commitment ?? "");
    const impliedRate = impliedRateOf(conversion);
    const reference = isNear(written, model.ratesOn)
      ? referenceRate(model, base.currency, amount.currency)
      : undefined;
    const measure = reference?.value ?? middles.get(sumKey(conversion));
    const ratio = measure === undefined ? undefined : impliedRate / measure;
    const measuredBy = reference ? "reference" : measure === undefined ? "nothing" : "others";
    return { conversion, impliedRate, reference, measure, ratio, measuredBy, ...judge(ratio) };
  });
}

function impliedRateOf({ amount, base }: Conversion): number {
  return amount.value / base.value;
}

function judge(ratio: number | undefined): Pick<ConversionAudit, "verdict" | "factor"> {
  if (ratio === undefined) return { verdict: "unmeasured", factor: undefined };
  const off = Math.abs(ratio - 1);
  if (off <= CONSISTENT) return { verdict: "consistent", factor: undefined };
  if (off <= ROUNDED) return { verdict: "rounded", factor: undefined };
  const power = Math.round(Math.log10(ratio));
  if (power !== 0 && Math.abs(ratio / 10 ** power - 1) <= ROUNDED)
    return { verdict: "slip", factor: 10 ** power };
  return { verdict: "far", factor: undefined };
}

function isNear(written: string | undefined, day: string | undefined): boolean {
  if (written === undefined || day === undefined) return false;
  return Math.abs(Date.parse(written) - Date.parse(day)) / 86_400_000 <= NEAR_DAYS;
}

/** The same sum restated in the same currency. */
function sumKey({ base, amount }: Conversion): string {
  return `${base.value} ${base.currency} ${amount.currency}`;
}

/** Middle of all conversions of one sum; needs three, for of two that differ neither is right. */
function middleOfSame(same: readonly Conversion[]): number | undefined {
  return same.length < 3 ? undefined : median(same, impliedRateOf);
}

/** True for what is shown struck and never drawn as a value. */
export function isStruck({ verdict }: ConversionAudit): boolean {
  return verdict === "slip" || verdict === "far";
}
