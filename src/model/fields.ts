/** The fields that records are made of: ids, texts, dates, links, numbers. */
import * as z from "zod/mini";

// The content security policy forbids `new Function`, which zod would try.
z.config({ jitless: true });

/** Amounts and counts outside this range cannot be drawn to scale and are listed instead. */
export const LARGEST = 1e15;
export const SMALLEST = 1e-9;

export const MAX_TEXT = 4000;

export const id = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/),
    z.describe("Letters, digits, dots, dashes, underscores; unique in the whole file"),
  );
export const words = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
export const text = z
  .union([words, z.object({ en: words, ja: z.optional(words), hi: z.optional(words) })])
  .check(z.describe("Plain English, or English with Japanese and Hindi beside it"));

/** True for `2025`, `2025-08` and `2025-08-29` when that day exists. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [, year = "", month, day] = parts;
  if (Number(year) < 1) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  // The engine turns 30 February into 1 March: write the date back and compare.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}

export const date = z
  .string()
  .check(
    z.refine(isDate, { error: "date" }),
    z.describe("A day, a month or a year: 2025-08-29, 2025-08, 2025"),
  );
export const year = z.int().check(z.minimum(1), z.maximum(9999));

/** True for an address that may become a link: http(s), no credentials, no tricks. */
export function isLink(value: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === "https:" || url.protocol === "http:") && !url.username && !url.password;
}

export const link = z
  .string()
  .check(
    z.maxLength(2000),
    z.refine(isLink, { error: "link" }),
    z.describe("An http or https address without a user name"),
  );

export const number = z
  .number()
  .check(
    z.refine(
      (value) => value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST),
      { error: "range" },
    ),
  );
export const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/), z.describe("ISO 4217 code, three letters"));
export const amount = z.object({ value: number, currency });
