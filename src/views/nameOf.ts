import type { Words } from "../i18n/locale.ts";
import { announcementName } from "../model/announcementName.ts";
import type { Found } from "../model/lookup.ts";

/** What a record is called, whatever its kind; its id where nothing calls it anything. */
export function nameOf({ record }: Found): Words {
  const named = record as {
    label?: Words;
    short?: Words;
    name?: Words;
    title?: Words;
    company?: string;
    project?: Words;
    sides?: readonly { readonly region: Words }[];
    id: string;
  };
  const { short, label, name, title, company, project, sides } = named;
  if (sides) return joined(sides.map(({ region }) => region));
  if (company && project) return announcementName({ company, project });
  return short ?? label ?? name ?? title ?? company ?? named.id;
}

/** Regions side by side, in every language that all of them are known in. */
function joined(texts: readonly Words[]): Words {
  const spoken = texts.map((text) => (typeof text === "string" ? { en: text } : text));
  const inOne = (language: "ja" | "hi") =>
    spoken.every((text) => text[language] !== undefined)
      ? spoken.map((text) => text[language]).join(" – ")
      : undefined;
  return { en: spoken.map(({ en }) => en).join(" – "), ja: inOne("ja"), hi: inOne("hi") };
}
