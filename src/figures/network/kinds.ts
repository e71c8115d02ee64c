import type { Locale, MessageKey } from "../../i18n/locale.ts";

/** Kinds of document that have a word in every language; others are shown as the model writes them. */
const NAMED = new Map<string, MessageKey>([
  ["MoC", "network.document.MoC"],
  ["MoU", "network.document.MoU"],
  ["initiative", "network.document.initiative"],
  ["agreement", "network.document.agreement"],
  ["declaration", "network.document.declaration"],
  ["partnership", "network.document.partnership"],
  ["dialogue", "network.document.dialogue"],
  ["implementing arrangement", "network.document.implementing"],
  ["joint statement", "network.document.jointStatement"],
  ["forum", "network.document.forum"],
  ["target", "network.document.target"],
  ["joint vision", "network.document.jointVision"],
  ["action plan", "network.document.actionPlan"],
  ["joint declaration of intent", "network.document.declarationOfIntent"],
  ["joint statement of intent", "network.document.statementOfIntent"],
  ["fact sheet", "network.document.factSheet"],
  ["project", "network.document.project"],
  ["statement", "network.document.statement"],
]);

export function documentKind(kind: string, locale: Locale): string {
  const key = NAMED.get(kind);
  return key ? locale.say(key) : kind;
}
