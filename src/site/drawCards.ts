import { readModel } from "../model/read.ts";
import { cardMarkups } from "./cards.tsx";

/** The cards of a model file. */
export function readAndDraw(model: string): Promise<Map<string, string>> {
  return cardMarkups(readModel(model).model);
}
