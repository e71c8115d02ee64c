import { STATUSES } from "../../model/schema.ts";
import { choice, choices, flag, ids } from "../../url/query.ts";

export const READINGS = ["layered", "web"] as const;

export const options = {
  reading: choice(READINGS, "layered"),
  status: choices(STATUSES),
  area: ids,
  sector: ids,
  /** Only the documents of the model's counted set. */
  counted: flag,
  /** Documents that touch nearly every sector. */
  umbrella: flag,
};
