import type { Locale } from "../../i18n/locale.ts";
import { isStruck } from "../../model/conversions.ts";
import type { Status } from "../../model/schema.ts";
import type { Chorus, Voice, Voiced } from "../../model/voices.ts";
import { auditSentence } from "../audit.ts";
import type { Binding, Evidence, EvidenceGroup, MarkFacts } from "../figure.ts";
import type { WordingData } from "./data.ts";
import { nameOf, saidText, slipText, sourceName } from "./names.ts";

/** Every source on every fact, as they are read: fact by fact, the loosest word first. */
export function marks(data: WordingData, { locale }: Binding): MarkFacts[] {
  return data.shown.flatMap((fact) =>
    fact.choirs.flatMap((chorus) =>
      chorus.voices.map((voice) => voiceMark(fact, chorus, voice, locale)),
    ),
  );
}

function voiceMark(fact: Voiced, chorus: Chorus, voice: Voice, locale: Locale): MarkFacts {
  const { say } = locale;
  const name = nameOf(fact, locale);
  const source = sourceName(voice.source, locale);
  const said = saidText(fact.aspect, chorus.said, locale);
  const slip = slipText(chorus, locale);
  return {
    id: voice.id,
    get label() {
      return say("wording.mark", {
        fact: name,
        said: voice.audit?.conversion.printed ?? said,
        source,
        slip: slip || "none",
        also: voice.also.map((word) => saidText(fact.aspect, word, locale)).join(", ") || "none",
        count: chorus.voices.length,
        all: fact.voices,
      });
    },
    title: `${name} – ${source}`,
    ...(fact.aspect === "status" && { status: chorus.said as Status }),
    // Its own words first; then what all the others say.
    evidence: () => [
      { heading: source, items: evidenceOf(voice, locale) },
      ...fact.choirs.flatMap(({ said, voices }): EvidenceGroup[] => {
        const items = voices
          .filter((other) => other !== voice)
          .flatMap((v) => evidenceOf(v, locale));
        const heading = say("wording.others.say", {
          said: saidText(fact.aspect, said, locale),
          count: items.length,
        });
        return items.length === 0 ? [] : [{ heading, items }];
      }),
    ],
  };
}

function evidenceOf({ claims, audit }: Voice, locale: Locale): readonly Evidence[] {
  if (!audit) return claims;
  const { source, locator, printed, note } = audit.conversion;
  const sentence = auditSentence(audit, locale);
  return [
    {
      source,
      locator,
      printed,
      text: note,
      ...(isStruck(audit) ? { slip: sentence } : { audit: sentence }),
    },
  ];
}
