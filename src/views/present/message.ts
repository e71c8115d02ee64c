import * as z from "zod/mini";
import { MAX_LIVE, type Moment } from "./moment.ts";
import { NOTICES, type Notice } from "./notices.ts";

/**
 * What two windows of one talk say to each other: where the talk is, and never
 * what the speaker has written down. Everything else is turned away.
 */
const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const moment = z.strictObject({
  step: whole(999),
  build: whole(999),
  live: z.optional(z.string().check(z.maxLength(MAX_LIVE))),
  look: z.optional(whole(1000)),
  dim: z.boolean(),
  blank: z.boolean(),
  code: z.boolean(),
  numerals: z.enum(["western", "indian"]),
});
const token = z.string().check(z.regex(/^[a-z0-9]{1,40}$/));
const message = z.union([
  z.strictObject({ talk: token, from: token, kind: z.literal("ask") }),
  z.strictObject({ talk: token, from: token, kind: z.literal("bye") }),
  /** The speaker wants the stage to fill its screen, or no longer to. */
  z.strictObject({ talk: token, from: token, kind: z.literal("screen") }),
  /** The stage has something to tell that is not for its audience. */
  z.strictObject({ talk: token, from: token, kind: z.literal("said"), notice: z.enum(NOTICES) }),
  z.strictObject({
    talk: token,
    from: token,
    kind: z.literal("now"),
    /** Counts changes over all windows of the talk. */
    turn: whole(1e9),
    /** Window that made the change. */
    by: token,
    moment,
  }),
]);

export type Message = z.infer<typeof message>;

/** What one window asks of the other, apart from where the talk is. */
export type Told = { kind: "screen" } | { kind: "said"; notice: Notice };

/** A message of this talk from another window; `undefined` for whatever else comes in. */
export function readMessage(data: unknown, talk: string, self: string): Message | undefined {
  const read = message.safeParse(data);
  if (!read.success) return undefined;
  return read.data.talk === talk && read.data.from !== self ? read.data : undefined;
}

export function writeMoved(
  talk: string,
  from: string,
  { turn, by }: Stamp,
  { step, build, live, look, dim, blank, code, numerals }: Moment,
): Message {
  return {
    talk,
    from,
    kind: "now",
    turn,
    by,
    moment: {
      step,
      build,
      ...(live !== undefined && { live }),
      ...(look !== undefined && { look }),
      dim,
      blank,
      code,
      numerals,
    },
  };
}

/** When a change was made, and by which window. */
export interface Stamp {
  readonly turn: number;
  readonly by: string;
}

/** Of two changes at once all windows keep the same one. */
export function isNewer(a: Stamp, b: Stamp): boolean {
  return a.turn > b.turn || (a.turn === b.turn && a.by > b.by);
}

/** A name that no other window has, or a talk's own. */
export function newToken(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(numbers, (number) => number.toString(36)).join("");
}
