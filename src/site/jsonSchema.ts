import { toJSONSchema } from "zod/mini";
import { fileSchema } from "../model/schema.ts";

/** The model's shape as JSON Schema 2020-12, for editors and other programs. */
export function jsonSchema() {
  return toJSONSchema(fileSchema(), { target: "draft-2020-12", reused: "ref" });
}
