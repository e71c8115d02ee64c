import { byParting, isFarApart } from "../../model/parting.ts";
import type { Model } from "../../model/schema.ts";
import { ASPECTS, type Aspect, leadIsAlone, type Voiced, voiced } from "../../model/voices.ts";
import type { ValuesOf } from "../../url/query.ts";
import type { Binding } from "../figure.ts";
import { nameOf } from "./names.ts";
import type { DEPTHS, options } from "./options.ts";

/** Facts of one aspect, in the order they are drawn. */
export interface Section {
  readonly aspect: Aspect;
  readonly facts: readonly Voiced[];
}

export interface WordingData {
  readonly model: Model;
  readonly chosen: ValuesOf<typeof options>;
  readonly sections: readonly Section[];
  /** Facts of the sections. */
  readonly shown: readonly Voiced[];
  /** Facts that two or more sources speak of, whatever the filters. */
  readonly all: readonly Voiced[];
  /** Of the shown ones, those on which the lead source stands alone. */
  readonly alone: number;
}

export function wordingData(binding: Binding, chosen: ValuesOf<typeof options>): WordingData {
  const { model, locale } = binding;
  const all = comparable(binding, chosen.compare);
  const shown = all.filter((fact) => passes(fact, chosen));
  const compare = (a: Voiced, b: Voiced) => locale.compare(nameOf(a, locale), nameOf(b, locale));
  const order = {
    parting: (a: Voiced, b: Voiced) => byParting(a.parting, b.parting),
    sources: (a: Voiced, b: Voiced) => b.voices - a.voices,
    name: compare,
  }[chosen.sort];
  const sections = ASPECTS.map((aspect) => ({
    aspect,
    facts: shown.filter((fact) => fact.aspect === aspect).sort(order),
  })).filter(({ facts }) => facts.length > 0);
  return {
    model,
    chosen,
    sections,
    shown: sections.flatMap(({ facts }) => facts),
    all,
    alone: shown.filter(leadIsAlone).length,
  };
}

/** A record that can be compared in word and in status stands where its sources part more. */
function comparable({ model, lens }: Binding, compare: "all" | Aspect): Voiced[] {
  if (compare !== "all") return voiced(model, lens, compare);
  const byWord = voiced(model, lens, "wording");
  const byStatus = voiced(model, lens, "status");
  const parts = (a: Voiced, others: readonly Voiced[], atLeast: (order: number) => boolean) => {
    const other = others.find(({ key }) => key === a.key);
    return !other || atLeast(byParting(a.parting, other.parting));
  };
  return [
    ...voiced(model, lens, "number"),
    ...byWord.filter((fact) => parts(fact, byStatus, (order) => order <= 0)),
    ...byStatus.filter((fact) => parts(fact, byWord, (order) => order < 0)),
  ];
}

/** Whether a fact stays with these choices. */
export function passes(
  fact: Voiced,
  { depth, kind, area, alone }: ValuesOf<typeof options>,
): boolean {
  return (
    isDeep(fact, depth) &&
    (kind.length === 0 || kind.includes(fact.kind)) &&
    (area.length === 0 || fact.areas.some((id) => area.includes(id))) &&
    (!alone || leadIsAlone(fact))
  );
}

function isDeep({ parting }: Voiced, depth: (typeof DEPTHS)[number]): boolean {
  if (depth === "far") return isFarApart(parting);
  return depth === "any" || parting.span > 0;
}
