import { type Messages, makeLocale } from "../i18n/locale.ts";
import en from "../i18n/messages/en.json";
import { ModelRefused } from "../model/fault.ts";
import { readModel } from "../model/read.ts";

/** A model file checked by the app's own door, in lines for a terminal. */
export function checkData(bytes: Uint8Array, file: string): { lines: string[]; ok: boolean } {
  const { say } = makeLocale("en", en as unknown as Messages);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const { report } = readModel(text);
    const { records, faults } = report;
    const lines = faults.flatMap((fault) => [
      `${fault.path}`,
      `  ${say(`fault.${fault.code}`)} (${say(`loss.${fault.loss}`)})`,
      `  found     ${fault.found}`,
      ...(fault.expected === "" ? [] : [`  expected  ${fault.expected}`]),
      `  remedy    ${say(`remedy.${fault.code}`, { expected: fault.expected })}`,
    ]);
    const summary = `${file}: ${records.file} records, ${records.shown} shown, ${records.leftOut} left out, ${faults.length} faults`;
    return { lines: [...lines, summary], ok: faults.length === 0 };
  } catch (error) {
    if (error instanceof ModelRefused)
      return { lines: [`${file}: ${say(`problem.${error.code}`, { ...error.facts })}`], ok: false };
    if (error instanceof TypeError)
      return { lines: [`${file}: ${say("problem.encoding")}`], ok: false };
    throw error;
  }
}
