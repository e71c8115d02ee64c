/** Decks of the atlas's own, each kept in `data/decks/<id>.json`; the first is the default. */
export const DECKS = ["visit", "firm"] as const;
export type DeckId = (typeof DECKS)[number];
