/**
 * What a stage has to tell its speaker, by the key of the sentence. It goes to
 * the speaker's window where one is open: nothing but the stage belongs on a
 * shared screen.
 */
export const NOTICES = [
  "present.refused.screen",
  "present.refused.there",
  "present.refused.awake",
  "present.refused.float",
  "present.refused.window",
  "present.notes.off",
  "present.dim.none",
  "present.wrong.play",
  "present.wrong.step",
  "present.wrong.file",
] as const;

export type Notice = (typeof NOTICES)[number];
