import { IntlMessageFormat } from "intl-messageformat";
import { isolated } from "./bidi.ts";
import { formatDate } from "./dates.ts";
import type { Language } from "./languages.ts";
import type en from "./messages/en.json";
import { formatMoney } from "./money.ts";
import { formatExact, formatNumber, type Reading } from "./numerals.ts";
import type { Translations } from "./translations.ts";

export type MessageKey = keyof typeof en;
/** ICU messages, parsed by the build where they have arguments, so no parser reaches the reader. */
export type Messages = Record<
  MessageKey,
  NonNullable<ConstructorParameters<typeof IntlMessageFormat>[0]>
>;
export type Values = Record<string, string | number>;

/** A text of the model: plain English, or English with translations. */
export type Words =
  | string
  | { readonly en: string; readonly ja?: string | undefined; readonly hi?: string | undefined };

export interface Locale {
  readonly language: Language;
  readonly intl: string;
  readonly reading: Reading;
  say(key: MessageKey, values?: Values): string;
  /** A model text in this language, or in English where it is not known. */
  text(words: Words): string;
  /** `"en"` when `text` had to fall back to English; to be put on the element as `lang`. */
  langOf(words: Words): "en" | undefined;
  number(value: number): string;
  /** Every digit. */
  exact(value: number): string;
  money(amount: { value: number; currency: string }): string;
  date(date: string): string;
  list(items: readonly string[]): string;
  compare(a: string, b: string): number;
}

const INTL: Record<Language, string> = { en: "en-GB", ja: "ja-JP", hi: "hi-IN" };
const OWN_READING: Record<Language, Reading> = { en: "western", ja: "japanese", hi: "hindi" };

/** The reading of numbers: a language's own, or lakh and crore for English on request. */
export function readingOf(language: Language, indian: boolean): Reading {
  return language === "en" && indian ? "indian" : OWN_READING[language];
}

interface Choices {
  /** Lakh and crore in English. */
  readonly indian?: boolean;
  /** Of texts that the model has in English alone. */
  readonly translations?: Translations | undefined;
}

export function makeLocale(
  language: Language,
  messages: Messages,
  { indian = false, translations = {} }: Choices = {},
): Locale {
  const intl = INTL[language];
  const reading = readingOf(language, indian);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const collator = new Intl.Collator(intl, { numeric: true });
  const lists = new Intl.ListFormat(intl, { type: "conjunction" });
  const spoken = (words: Words): string | undefined => {
    const [own, english] =
      typeof words === "string" ? [undefined, words] : [words[language], words.en];
    return own ?? (Object.hasOwn(translations, english) ? translations[english] : undefined);
  };
  return {
    language,
    intl,
    reading,
    say(key, values) {
      const message = messages[key];
      if (typeof message === "string") return message;
      let format = formats.get(key);
      if (!format) {
        format = new IntlMessageFormat(message, intl);
        formats.set(key, format);
      }
      return String(format.format(values));
    },
    text: (words) => isolated(spoken(words) ?? (typeof words === "string" ? words : words.en)),
    langOf: (words) => (language === "en" || spoken(words) !== undefined ? undefined : "en"),
    number: (value) => formatNumber(value, reading),
    exact: (value) => formatExact(value, reading),
    money: (amount) => formatMoney(amount, reading),
    date: (date) => formatDate(date, intl),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
}

const LOADERS: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import("./messages/en.json"),
  ja: () => import("./messages/ja.json"),
  hi: () => import("./messages/hi.json"),
};

/** Loads the messages of one language; the others never reach the reader. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default as Messages;
}
