import { max } from "d3-array";
import type { Locale } from "../../i18n/locale.ts";
import { type Aspect, type Chorus, ladderOf, type Voiced } from "../../model/voices.ts";
import { LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { WordingData } from "./data.ts";
import { nameOf, saidText, slipText, sourceName } from "./names.ts";
import type {
  PlacedCell,
  PlacedFact,
  PlacedKey,
  PlacedSection,
  PlacedSum,
  PlacedWords,
  WordingLayout,
} from "./placed.ts";

/** Size in px of names of facts and of sums as printed; other words are smaller. */
export const TEXT = 13;
export const SMALL = 12;
export const HEADING = 15;
/** From one cell to the next, and its side. */
export const PITCH = { wide: 15.5, narrow: 14 };
const SLIM_PX = 520;
const NAMES = 196;
const GAP = 16;
const PAD = 7;

/** The frame everything is set into: names on the left, or above on a slim picture. */
interface Frame {
  readonly width: number;
  readonly slim: boolean;
  readonly pitch: number;
  /** Left edge of what is said. */
  readonly left: number;
  readonly names: number;
  readonly locale: Locale;
}

/**
 * Sections one under the other, each a ladder of columns: what is said of a fact
 * stands in the column of its word, so that a stray source stands far from the others.
 */
export function layoutWording(data: WordingData, width: number, locale: Locale): WordingLayout {
  const slim = width < SLIM_PX;
  const left = slim ? 2 : NAMES + GAP;
  const pitch = slim ? PITCH.narrow : PITCH.wide;
  const frame: Frame = { width, slim, pitch, left, names: slim ? width - 4 : NAMES, locale };
  let y = 4;
  const sections = data.sections.map(({ aspect, facts }) => {
    const placed = placeSection(aspect, facts, y, frame);
    y = placed.to + 26;
    return placed;
  });
  const legend = placeLegend(data, y, frame);
  return { sections, pitch, legend, height: (legend.at(-1)?.y ?? y) + 24 };
}

/** Only those that are in the picture, in as many rows as they need. */
function placeLegend({ shown }: WordingData, top: number, frame: Frame): PlacedKey[] {
  const { width, pitch, slim, locale } = frame;
  const voices = shown.flatMap(({ choirs }) => choirs.flatMap((chorus) => chorus.voices));
  let [x, y] = [3, top];
  return (["lead", "official", "other"] as const).flatMap((role): PlacedKey[] => {
    const first = voices.find((voice) => voice.role === role);
    if (!first) return [];
    const word = {
      lead: sourceName(first.source, locale),
      official: locale.say("lens.official"),
      other: locale.say("wording.others"),
    }[role];
    const room = pitch + 2 + textWidth(word, SMALL);
    if (x > 3 && x + room > width) [x, y] = [3, y + SMALL * 1.7];
    const key = { role, word, x, y };
    x += room + (slim ? 12 : 22);
    return [key];
  });
}

function placeSection(
  aspect: Aspect,
  facts: readonly Voiced[],
  top: number,
  frame: Frame,
): PlacedSection {
  const { width, left, locale } = frame;
  const ladder = ladderOf(aspect);
  const step = (width - left) / Math.max(1, ladder.length);
  const words = ladder.map((said) => saidText(aspect, said, locale));
  const heading = {
    x: 2,
    y: top + HEADING,
    lines: [locale.say(`wording.section.${aspect}`)],
    anchor: "start" as const,
  };
  // Words wider than their column stand in two rows, in turns.
  const isTight = words.some((word) => textWidth(word, SMALL) > step - 4);
  const onOwnLine = frame.slim || textWidth(heading.lines[0] ?? "", HEADING, true) > left - 8;
  const base = top + HEADING + (onOwnLine ? 22 : 0);
  const heads = words.map((word, index): PlacedWords => {
    const y = base + (isTight && index % 2 === 1 ? SMALL * LINE : 0);
    const x = left + index * step + 1;
    const isLast = index === words.length - 1 && textWidth(word, SMALL) > step;
    return { x: isLast ? width - 1 : x, y, lines: [word], anchor: isLast ? "end" : "start" };
  });
  const from = (ladder.length === 0 ? top + HEADING : base + (isTight ? SMALL * LINE : 0)) + 8;
  let y = from;
  const placed = facts.map((fact) => {
    const row = aspect === "number" ? placeSums(fact, y, frame) : placeRow(fact, y, step, frame);
    y = row.bottom;
    return row;
  });
  const guides = ladder.map((_, index) => left + index * step);
  return { aspect, heading, heads, guides, from, to: y, facts: placed };
}

function placeName(fact: Voiced, top: number, { names, locale }: Frame): PlacedWords {
  const lines = wrap(nameOf(fact, locale), TEXT, names);
  return { x: 2, y: top + PAD + TEXT, lines, anchor: "start" };
}

/** Cells of one chorus in rows, from its upper left corner. */
function placeCells(chorus: Chorus, x: number, y: number, room: number, pitch: number) {
  const across = Math.max(1, Math.floor((room - 4) / pitch));
  const cells = chorus.voices.map((voice, index): PlacedCell => {
    const [column, row] = [index % across, Math.floor(index / across)];
    return { voice, chorus, x: x + 3 + column * pitch, y: y + row * pitch };
  });
  return { cells, rows: Math.ceil(chorus.voices.length / across) };
}

function placeRow(fact: Voiced, top: number, step: number, frame: Frame): PlacedFact {
  const { slim, left, pitch } = frame;
  const name = placeName(fact, top, frame);
  const words = name.lines.length * TEXT * LINE;
  const y = slim ? top + PAD + words + 5 : top + PAD + 2;
  const ladder = ladderOf(fact.aspect);
  const xOf = (chorus: Chorus) => left + ladder.indexOf(chorus.said) * step;
  const choirs = fact.choirs.map((chorus) => placeCells(chorus, xOf(chorus), y, step, pitch));
  const cells = choirs.flatMap((chorus) => chorus.cells);
  const below = y + (max(choirs, ({ rows }) => rows) ?? 1) * pitch;
  const span = spanOf(
    choirs.map((chorus) => chorus.cells),
    pitch,
  );
  const bottom = Math.max(top + PAD + words, below) + PAD - 1;
  return { fact, top, bottom, name, cells, sums: [], span };
}

/** Between the first row of cells of the loosest stand and the cells of the firmest one. */
function spanOf(choirs: readonly (readonly PlacedCell[])[], pitch: number): PlacedFact["span"] {
  const stands = choirs.filter(([cell]) => cell?.chorus.place !== undefined);
  const [first = [], last = []] = [stands[0], stands.at(-1)];
  const y = first[0]?.y;
  const from = first.findLast((cell) => cell.y === y);
  const [to] = last;
  if (!from || !to || stands.length < 2) return undefined;
  return { x1: from.x + pitch - 3, x2: to.x, y: from.y + pitch / 2 - 2 };
}

/** Sums as printed side by side, the smallest first; more than fit go on below. */
function placeSums(fact: Voiced, top: number, frame: Frame): PlacedFact {
  const { width, slim, left, pitch, locale } = frame;
  const name = placeName(fact, top, frame);
  const words = name.lines.length * TEXT * LINE;
  const across = Math.min(fact.choirs.length, slim ? 3 : 4);
  const step = (width - left) / across;
  let y = slim ? top + PAD + words + 4 : top + PAD;
  const sums: PlacedSum[] = [];
  const cells: PlacedCell[] = [];
  for (let from = 0; from < fact.choirs.length; from += across) {
    const row = fact.choirs.slice(from, from + across).map((chorus, index) => {
      const slip = slipText(chorus, locale);
      return {
        chorus,
        x: left + index * step,
        lines: wrap(chorus.said, TEXT, step - 8, true),
        slip: slip === "" ? [] : wrap(slip, SMALL, step - 8),
      };
    });
    const lines = max(row, ({ lines, slip }) => lines.length + slip.length) ?? 1;
    const cellsY = y + lines * TEXT * LINE + 4;
    let rows = 1;
    for (const { chorus, x, ...words } of row) {
      sums.push({
        x: x + 1,
        y: y + TEXT,
        anchor: "start",
        struck: words.slip.length > 0,
        ...words,
      });
      const placed = placeCells(chorus, x, cellsY, step, pitch);
      cells.push(...placed.cells);
      rows = Math.max(rows, placed.rows);
    }
    y = cellsY + rows * pitch + 4;
  }
  const bottom = Math.max(top + PAD + words, y) + PAD - 2;
  return { fact, top, bottom, name, cells, sums, span: undefined };
}
