import * as z from "zod/mini";
import { id, number, text, words } from "./fields.ts";

/** The status ladder, from the loosest to the firmest. It belongs to a claim. */
export const STATUSES = ["explored", "discussed", "announced", "launched", "signed"] as const;

/** How a source words a sum or a number. */
export const WORDINGS = ["reported", "target", "announced", "pledge", "guarantee"] as const;

/** What kind of publication a source is; the first two are texts a government issued. */
export const SOURCE_KINDS = [
  "official",
  "official-reprint",
  "wire",
  "news",
  "business",
  "secondary",
] as const;

/** Fields of a record that may rest on some of its claims and not on others. */
export const GIVEN = ["date", "exchanged", "time", "place", "scope"] as const;

/** One statement by one source. */
export const claim = z.object({
  source: id,
  /** Where in the source: a line, a paragraph, a heading. */
  locator: words,
  status: z.optional(z.enum(STATUSES)),
  /** Fields of the record that this claim gives. One that no claim gives is seen with any of them. */
  gives: z.optional(z.array(z.enum(GIVEN))),
  /** What precisely the source says was done: "exchanged on 29 August". */
  statusDetail: z.optional(text),
  wording: z.optional(z.enum(WORDINGS)),
  /** The term the source itself uses, where the enumerated wording is too coarse. */
  term: z.optional(text),
  /** The value as the source prints it. */
  printed: z.optional(words),
  /** Words that limit the value and must stay beside it. */
  qualifiers: z.optional(z.array(z.enum(["more-than", "about", "aspirational"]))),
  /** How the source describes the people or the money counted. */
  describes: z.optional(text),
  /** Years after the start in which the source says the sum was reached. */
  reachedAfterYears: z.optional(number),
  /** Our paraphrase; never a quotation. */
  text,
  /** The source uses tentative or loose wording. */
  hedged: z.optional(z.boolean()),
  /** The body whose statement a news page relays. */
  attributedTo: z.optional(words),
  /** Set when the passage backs the matter only in general or in part. */
  limits: z.optional(text),
});
export const claims = z.array(claim).check(z.minLength(1));
