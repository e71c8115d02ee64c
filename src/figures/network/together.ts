import type { Binding, EvidenceGroup, MarkFacts, Tie } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { few, textOf } from "./finding.ts";
import { marks } from "./marks.ts";

/** Of what is compared: what is linked to each, or else the way from one to the other; and what each rests on. */
export function together(data: NetworkData, binding: Binding): MarkFacts | undefined {
  const { locale } = binding;
  const { ids, others, shared, path } = data.selection;
  const [first] = ids;
  if (first === undefined || others.length === 0) return undefined;
  const facts = new Map(marks(data, binding).map((mark) => [mark.id, mark]));
  const title = few(ids, data, locale);
  const tied = shared.length > 0 ? shared : (path?.slice(1, -1) ?? []);
  const how = locale.say(shared.length > 0 ? "network.together.shared" : "network.together.path");
  return {
    id: first,
    title,
    label: title,
    ties: tied.map((to): Tie => ({ to, label: textOf(to, data, locale), how })),
    evidence: () =>
      ids.flatMap((id) => {
        const name = textOf(id, data, locale);
        return (facts.get(id)?.evidence() ?? []).map(
          ({ heading, items }): EvidenceGroup => ({ heading: `${name}: ${heading}`, items }),
        );
      }),
  };
}
