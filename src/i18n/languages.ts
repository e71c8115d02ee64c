/** Languages of the interface; the first is the default. */
export const LANGUAGES = ["en", "ja", "hi"] as const;
export type Language = (typeof LANGUAGES)[number];
