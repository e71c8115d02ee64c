/**
 * Widths in px that pictures are drawn at. A style sheet shows the widest rung
 * that its container holds and enlarges it to fit: text never gets smaller, and
 * the picture written by the build is, stroke for stroke, the one drawn later.
 */
export const RUNGS = { narrow: 280, wide: 640 } as const;
export type Rung = keyof typeof RUNGS;

/** For Recharts, which sizes its box by hand: the drawing in it is enlarged with the others. */
export const ENLARGED = { width: "100%", height: "auto" } as const;
