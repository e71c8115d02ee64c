import { createParser } from "nuqs/server";
import { choice, readQuery, type ValuesOf, withValues, written } from "../../url/query.ts";
import type { Notice } from "./notices.ts";

const FEWEST_SECONDS = 3;
const MOST_SECONDS = 600;

/** What concerns one window of a talk; the address keeps it too. */
const shape = {
  /** Token that the windows of one talk share. */
  talk: written((text) => /^[a-z0-9]{1,40}$/.test(text)),
  /** Whether keys that write a letter are listened to. */
  keys: choice(["on", "off"], "on"),
  /** Seconds to each thing shown, where nobody speaks; 0 where somebody does. */
  play: createParser({
    parse: (text) => {
      const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
      return seconds >= FEWEST_SECONDS && seconds <= MOST_SECONDS ? seconds : null;
    },
    serialize: String,
  }).withDefault(0),
};

export type Settings = ValuesOf<typeof shape>;

export function readSettings(query: URLSearchParams): Settings {
  return readQuery(shape, query);
}

/** What the address asks for and no talk of so many steps can do. */
export function wrongIn(query: URLSearchParams, total: number): Notice | undefined {
  const play = query.get("play");
  if (play !== null && shape.play.parse(play) === null) return "present.wrong.play";
  const step = query.get("step") ?? "1";
  const isStep = /^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= total;
  return isStep ? undefined : "present.wrong.step";
}

export function writeSettings(query: URLSearchParams, values: Partial<Settings>): URLSearchParams {
  return withValues(shape, query, values);
}
