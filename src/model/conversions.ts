import { median } from "d3-array";
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

/** Every printed conversion, measured. Nothing here is typed in: it is one division per row. */
export function auditConversions(model: Model): ConversionAudit[] {
  return model.conversions.map((conversion) => {
    const impliedRate = impliedRateOf(conversion);
    const reference = isNear(model, conversion)
      ? referenceRate(model, conversion.base.currency, conversion.amount.currency)
      : undefined;
    const measure = reference?.value ?? middleOfSame(model, conversion);
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

/** Judged by the day the source wrote or, where that is not known, by the commitment's own. */
function isNear(model: Model, { source, commitment }: Conversion): boolean {
  const announced = model.commitments.find(({ id }) => id === commitment)?.announced;
  const written = get(model, "sources", source).date ?? announced;
  if (written === undefined || model.ratesOn === undefined) return false;
  const days = Math.abs(Date.parse(written) - Date.parse(model.ratesOn)) / 86_400_000;
  return days <= NEAR_DAYS;
}

/** Middle of all conversions of the same sum; needs three, for of two that differ neither is right. */
function middleOfSame(model: Model, { base, amount }: Conversion): number | undefined {
  const same = model.conversions.filter(
    (other) =>
      other.base.value === base.value &&
      other.base.currency === base.currency &&
      other.amount.currency === amount.currency,
  );
  return same.length < 3 ? undefined : median(same, impliedRateOf);
}

/** True for what is shown struck and never drawn as a value. */
export function isStruck({ verdict }: ConversionAudit): boolean {
  return verdict === "slip" || verdict === "far";
}
