import { FIGURES, type FigureId } from "../figures/ids.ts";
import { loadFigure } from "../figures/index.ts";
import { straysOf } from "../figures/strays.ts";
import { loadComposed } from "../i18n/composed.ts";
import { type Locale, loadFurther, makeLocale } from "../i18n/locale.ts";
import { type Deck, viewAt } from "../model/deck.ts";
import { type Fault, ModelRefused } from "../model/fault.ts";
import { readModel } from "../model/read.ts";
import { readDeck } from "../model/readDeck.ts";
import type { Model } from "../model/schema.ts";

export interface Checked {
  readonly lines: string[];
  readonly ok: boolean;
}

async function english(): Promise<Locale> {
  await loadComposed("en");
  return makeLocale("en", await loadFurther("en"));
}

/** A model file checked by the app's own door, in lines for a terminal. */
export async function checkData(bytes: Uint8Array, file: string): Promise<Checked> {
  const locale = await english();
  return guarded(file, locale, "problem", () => {
    const { records, faults } = readModel(textOf(bytes)).report;
    const summary = `${file}: ${records.file} records, ${records.shown} shown, ${records.leftOut} left out, ${faults.length} faults`;
    return { lines: [...linesOf(faults, locale), summary], ok: faults.length === 0 };
  });
}

/** A deck file, in the same way; then every step by the figure that draws it, over our own model. */
export async function checkDeck(
  bytes: Uint8Array,
  file: string,
  modelText: string,
): Promise<Checked> {
  const locale = await english();
  return guarded(file, locale, "deck.problem", async () => {
    const { deck, faults } = readDeck(textOf(bytes), FIGURES);
    // Places are those of the file only while none of its steps is left out.
    const isWhole = faults.every(({ loss }) => loss !== "record");
    const strays = isWhole ? await strayLines(deck, readModel(modelText).model, locale) : [];
    const summary = `${file}: ${deck.steps.length} steps, ${faults.length + strays.length} faults`;
    return {
      lines: [...linesOf(faults, locale), ...strays.flat(), summary],
      ok: faults.length + strays.length === 0,
    };
  });
}

/** Whether a file means to be a deck. */
export function isDeck(bytes: Uint8Array): boolean {
  try {
    return Array.isArray(JSON.parse(textOf(bytes)).steps);
  } catch {
    return false;
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function linesOf(faults: readonly Fault[], { say }: Locale): string[] {
  return faults.flatMap((fault) => [
    `${fault.path}`,
    `  ${say(`fault.${fault.code}`)} (${say(`loss.${fault.loss}`)})`,
    `  found     ${fault.found}`,
    ...(fault.expected === "" ? [] : [`  expected  ${fault.expected}`]),
    `  remedy    ${say(`remedy.${fault.code}`, { expected: fault.expected })}`,
  ]);
}

async function strayLines(deck: Deck, model: Model, locale: Locale): Promise<string[][]> {
  const all = await Promise.all(
    deck.steps.map(async (step, index) => {
      const figure = await loadFigure(viewAt(step).figure as FigureId);
      return straysOf(step, figure, model, locale).map(({ path, found }) => [
        `steps[${index}].${path}`,
        `  ${locale.say("deck.stray")}`,
        `  found     ${found}`,
        `  remedy    ${locale.say("deck.stray.remedy")}`,
      ]);
    }),
  );
  return all.flat();
}

async function guarded(
  file: string,
  { say }: Locale,
  section: "problem" | "deck.problem",
  check: () => Checked | Promise<Checked>,
): Promise<Checked> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof ModelRefused)
      return {
        lines: [`${file}: ${say(`${section}.${error.code}`, { ...error.facts })}`],
        ok: false,
      };
    if (error instanceof TypeError)
      return { lines: [`${file}: ${say(`${section}.encoding`)}`], ok: false };
    throw error;
  }
}
