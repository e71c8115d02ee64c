import type { FigureId } from "../../figures/ids.ts";

/** States of a figure that answer what a reader asks first, in the order of their words (`<id>.question.1` …). */
export const QUESTIONS: Record<FigureId, readonly [string, string, string]> = {
  investment: ["reading=total", "reading=printed", "lens=visit-report"],
  people: ["reading=year", "reading=today", "lens=visit-report"],
  network: ["status=signed", "by=institutions", "counted=true&umbrella=true"],
  flows: ["reading=investment", "reading=companies", "reading=people"],
  companies: ["by=state", "status=signed", "reading=counts"],
  wording: ["alone=true", "compare=number", "compare=status&depth=apart"],
  timeline: ["scope=history", "scope=history&kind=document", "scope=history&kind=target"],
  places: ["part=pairs", "part=meetings", "part=visited"],
};
