import type { Amount, Model } from "./schema.ts";

/** The price of one unit of `base` in `quote` on a day, and the rates it was made from. */
export interface Rate {
  readonly value: number;
  readonly date: string;
  /** Ids of one rate, or of the two that were crossed; empty for a currency with itself. */
  readonly from: readonly string[];
}

interface Step {
  readonly value: number;
  readonly id: string;
}

/**
 * The reference rate of the model's `ratesOn`, direct or crossed once through a
 * third currency. Of several rates of one pair and day the first in the file
 * counts. `undefined` where the model has none: nothing is guessed.
 */
export function referenceRate(model: Model, base: string, quote: string): Rate | undefined {
  let rates = known.get(model);
  if (!rates) {
    rates = new Map();
    known.set(model, rates);
  }
  const pair = `${base}/${quote}`;
  if (!rates.has(pair)) rates.set(pair, findRate(model, base, quote));
  return rates.get(pair);
}

const known = new WeakMap<Model, Map<string, Rate | undefined>>();

function findRate(model: Model, base: string, quote: string): Rate | undefined {
  const date = model.ratesOn;
  if (date === undefined) return undefined;
  if (base === quote) return { value: 1, date, from: [] };
  const direct = step(model, base, quote);
  if (direct) return { value: direct.value, date, from: [direct.id] };
  for (const via of new Set(model.rates.flatMap((rate) => [rate.base, rate.quote]))) {
    const first = step(model, base, via);
    const second = step(model, via, quote);
    if (first && second)
      return { value: first.value * second.value, date, from: [first.id, second.id] };
  }
  return undefined;
}

function step(model: Model, base: string, quote: string): Step | undefined {
  const rate = model.rates.find(
    (r) =>
      r.date === model.ratesOn &&
      ((r.base === base && r.quote === quote) || (r.base === quote && r.quote === base)),
  );
  if (!rate) return undefined;
  return { id: rate.id, value: rate.base === base ? rate.value : 1 / rate.value };
}

/** The amount in another currency at the reference rate; `undefined` without a rate. */
export function convert(model: Model, amount: Amount, currency: string): Amount | undefined {
  const rate = referenceRate(model, amount.currency, currency);
  return rate && { value: amount.value * rate.value, currency };
}

/** Currencies into which every one of the amounts can be converted, those of the partners first. */
export function commonCurrencies(model: Model, amounts: readonly Amount[]): string[] {
  const known = [
    ...amounts.map((amount) => amount.currency),
    ...model.partners.map((partner) => partner.currency),
    ...model.rates.flatMap((rate) => [rate.base, rate.quote]),
  ];
  return [...new Set(known)].filter((currency) =>
    amounts.every((amount) => amount.currency === currency || convert(model, amount, currency)),
  );
}
