import { readViewpoint } from "../../camera/viewpoint.ts";
import { STATUSES } from "../../model/claimSchema.ts";
import { GROUPINGS } from "../../model/network.ts";
import { choice, choices, flag, ids, written, year } from "../../url/query.ts";

export const READINGS = ["layered", "web", "matrix", "list"] as const;
export const SORTS = ["similar", "links", "date", "name"] as const;

export const options = {
  reading: choice(READINGS, "layered"),
  /** What documents are linked to, besides sectors. */
  by: choice(GROUPINGS, "areas"),
  /** Order of rows and columns of the matrix. */
  sort: choice(SORTS, "similar"),
  status: choices(STATUSES),
  kind: ids,
  area: ids,
  sector: ids,
  institution: ids,
  partner: ids,
  /** Last year whose documents are shown. */
  until: year,
  /** Only the documents of the model's counted set. */
  counted: flag,
  /** Documents that touch nearly every sector. */
  umbrella: flag,
  /** Only links that a source states. */
  stated: flag,
  /** Nodes compared with the one in focus. */
  with: ids,
  /** How many links away from what is selected still counts as near. */
  degrees: choice(["1", "2", "3"], "1"),
  /** What is not near. */
  rest: choice(["dim", "hide"], "dim"),
  /** What of the web is seen. */
  at: written((text) => readViewpoint(text) !== undefined),
  /** Nodes of the web that were moved by hand, each as in `places.ts`. */
  moved: ids,
};
