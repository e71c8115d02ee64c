import { Label, LINE } from "../plot/Label.tsx";
import type { Size } from "../plot/size.ts";
import { wrap } from "../plot/text.ts";
import type { Theme } from "../plot/theme.ts";

/** What stands around a drawing that leaves its page. */
export interface PlateWords {
  readonly finding: string;
  readonly subtitle: string;
  /** Who the figure rests on. */
  readonly sources: string;
  /** Name of the atlas, licence, address: one line each where they do not fit in one. */
  readonly origin: string;
  /** Words explained, each with its meaning: as many as there is room for. */
  readonly glossary: readonly string[];
}

/** Shapes of a picture; `page` is as high as its figure wants. */
export const FORMATS = ["page", "square", "slide"] as const;
export type Format = (typeof FORMATS)[number];

/** Heights of letters in px. */
export interface Letters {
  readonly title: number;
  readonly text: number;
  readonly small: number;
}

export const MARGIN = 40;
export const GAP = 16;

export interface Plate {
  readonly title: string;
  readonly size: Size;
  readonly letters: Letters;
  readonly lines: Readonly<Record<keyof PlateWords, string[]>>;
  /** How many words are explained on it. */
  readonly explained: number;
  /** Where the drawing, or a part of it, may stand. */
  readonly within: Size & { readonly x: number; readonly y: number };
  /** The size it is drawn at, and how much larger it stands there. */
  readonly drawn: Size;
  readonly enlarged: number;
  /** Baseline of the first line of what it rests on. */
  readonly foot: number;
  /** px that words have from the left margin on. */
  readonly room: number;
}

export function linesOf(words: PlateWords, room: number, letters: Letters): Plate["lines"] {
  const { title, text, small } = letters;
  return {
    finding: wrap(words.finding, title, room, true),
    subtitle: wrap(words.subtitle, text, room),
    sources: wrap(words.sources, small, room),
    origin: wrap(words.origin, small, room),
    glossary: words.glossary.flatMap((each) => wrap(each, small, room)),
  };
}

/** px from the upper edge to the drawing. */
export function headOf({ finding, subtitle }: Plate["lines"], { title, text }: Letters): number {
  return MARGIN + finding.length * title * LINE + subtitle.length * text * LINE + GAP;
}

/** px from the drawing to the lower edge. */
export function footOf({ sources, origin, glossary }: Plate["lines"], { small }: Letters): number {
  return GAP + (sources.length + origin.length + glossary.length) * small * LINE + MARGIN;
}

/** The words around a drawing, which is put where the plate says. */
export function PlateFrame({
  plate: { title, size, letters, lines, foot, room },
  count,
  theme,
}: {
  plate: Plate;
  /** Which of several pictures, "2 / 6". */
  count: string | undefined;
  theme: Theme;
}) {
  const rows = [...lines.glossary, ...lines.sources, ...lines.origin];
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <title>{title}</title>
      <rect width={size.width} height={size.height} fill={theme.paper} />
      <Label
        x={MARGIN}
        y={MARGIN + letters.title * 0.9}
        lines={lines.finding}
        size={letters.title}
        weight={600}
        theme={theme}
      />
      <Label
        x={MARGIN}
        y={MARGIN + lines.finding.length * letters.title * LINE + letters.text * 0.9}
        lines={lines.subtitle}
        size={letters.text}
        theme={theme}
        colour={theme.inkSoft}
      />
      <line x1={MARGIN} x2={MARGIN + room} y1={foot} y2={foot} stroke={theme.hair} />
      <Label
        x={MARGIN}
        y={foot + letters.small * LINE}
        lines={rows}
        size={letters.small}
        theme={theme}
        colour={theme.inkSoft}
      />
      {count !== undefined && (
        <Label
          x={size.width - MARGIN}
          y={size.height - GAP}
          lines={[count]}
          size={letters.small}
          anchor="end"
          theme={theme}
          colour={theme.inkSoft}
        />
      )}
    </svg>
  );
}
