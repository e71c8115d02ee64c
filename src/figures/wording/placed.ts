import type { Aspect, Chorus, Voice, Voiced } from "../../model/voices.ts";

export interface PlacedWords {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
}

export interface PlacedCell {
  readonly voice: Voice;
  readonly chorus: Chorus;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** A sum as printed, above those who print it. */
export interface PlacedSum extends PlacedWords {
  readonly struck: boolean;
  /** What is wrong with it; below its last line. */
  readonly slip: readonly string[];
}

export interface PlacedFact {
  readonly fact: Voiced;
  readonly top: number;
  readonly bottom: number;
  readonly name: PlacedWords;
  readonly cells: readonly PlacedCell[];
  readonly sums: readonly PlacedSum[];
  /** From the loosest stand to the firmest, at the height of the first cells. */
  readonly span: { readonly x1: number; readonly x2: number; readonly y: number } | undefined;
}

export interface PlacedSection {
  readonly aspect: Aspect;
  readonly heading: PlacedWords;
  /** Words of the ladder, each at the left edge of its column. */
  readonly heads: readonly PlacedWords[];
  /** Left edges of the columns, and how far down they go. */
  readonly guides: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly facts: readonly PlacedFact[];
}

export interface WordingLayout {
  readonly sections: readonly PlacedSection[];
  readonly pitch: number;
  readonly legend: readonly PlacedKey[];
  readonly height: number;
}

/** Whose cell is whose, in words. */
export interface PlacedKey {
  readonly role: Voice["role"];
  readonly word: string;
  /** Upper left corner of the cell. */
  readonly x: number;
  readonly y: number;
}
