import { get } from "../../model/lookup.ts";
import type { NetworkNode } from "../../model/network.ts";
import type { Binding } from "../figure.ts";

/** How firm a document is, and who says so: “signed, say the MEA and 3 other sources”. */
export function statusSaid(
  { status, claims }: NetworkNode,
  { locale, model }: Pick<Binding, "locale" | "model">,
): string {
  const { say } = locale;
  if (status === undefined) return say("status.none");
  const voices = new Set(claims.filter((claim) => claim.status === status).map((c) => c.source));
  const [first] = voices;
  const word = say(`status.${status}`);
  if (first === undefined) return word;
  const { short, publisher } = get(model, "sources", first);
  return say("network.list.says", {
    status: word,
    source: locale.text(short ?? publisher),
    more: voices.size - 1,
  });
}
