import type { Language } from "../i18n/languages.ts";
import type { Messages } from "../i18n/locale.ts";
import type { Translations } from "../i18n/translations.ts";
import type { Model } from "../model/schema.ts";

/** What a frame's engine draws from: checked by the build, so it is not checked again. */
export interface Edition {
  readonly language: Language;
  readonly messages: Messages;
  readonly translations: Translations;
  readonly model: Model;
}

declare global {
  interface Window {
    /** Set by the edition's own file, a classic script, for frames that may fetch nothing. */
    atlasEdition?: Edition;
  }
}

/** Told to the document when the address of a frame was replaced. */
export const ADDRESS_EVENT = "atlas:address";
/** Told to the document when a living page took the poster's place. */
export const READY_EVENT = "atlas:ready";
/** Told to the window when the engine did not come. */
export const FAILED_EVENT = "atlas:failed";
