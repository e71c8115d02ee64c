const FOREIGN = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text whose direction cannot reach its surroundings: controls removed, the rest isolated. */
export function isolated(text: string): string {
  return FOREIGN.test(text) ? `\u2068${text.replaceAll(CONTROLS, "")}\u2069` : text;
}
