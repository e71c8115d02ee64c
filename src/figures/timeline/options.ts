import { choice, choices } from "../../url/query.ts";

export const SCOPES = ["visit", "history"] as const;
export const KINDS = ["event", "document", "target"] as const;
export type Kind = (typeof KINDS)[number];

export const options = {
  /** The days of the visit, or the years before and after it. */
  scope: choice(SCOPES, "visit"),
  kind: choices(KINDS),
};
