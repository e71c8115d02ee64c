import { toJSONSchema } from "zod/mini";
import { deckSchema } from "../model/deck.ts";
import { fileSchema } from "../model/schema.ts";

const WRITTEN = { target: "draft-2020-12", reused: "ref" } as const;

/** The shapes of the files in `data/`, as JSON Schema 2020-12, for editors and other programs. */
export function jsonSchemas() {
  return {
    "partnership.schema.json": toJSONSchema(fileSchema(), WRITTEN),
    "deck.schema.json": toJSONSchema(deckSchema(), WRITTEN),
  };
}
