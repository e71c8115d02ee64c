import type { FigureId } from "../../src/figures/ids.ts";

/** States of every figure that are drawn in the gallery and in the tests. */
export const STATES: readonly { readonly figure: FigureId; readonly query: string }[] = [
  { figure: "investment", query: "" },
  { figure: "investment", query: "reading=total&unit=INR" },
  { figure: "investment", query: "reading=printed" },
  { figure: "people", query: "" },
  { figure: "people", query: "reading=year" },
  { figure: "people", query: "reading=today" },
  { figure: "network", query: "" },
  { figure: "network", query: "reading=web" },
  { figure: "network", query: "reading=matrix" },
  { figure: "network", query: "reading=matrix&by=institutions&sort=links" },
  { figure: "network", query: "by=institutions&focus=meti&rest=hide&degrees=2" },
  { figure: "network", query: "counted=true&umbrella=true" },
  { figure: "wording", query: "" },
  { figure: "wording", query: "compare=number&depth=any" },
  { figure: "wording", query: "compare=status&depth=apart" },
  { figure: "wording", query: "compare=wording&depth=any&sort=sources" },
  { figure: "timeline", query: "" },
  { figure: "timeline", query: "scope=history" },
  { figure: "timeline", query: "scope=history&kind=document" },
  { figure: "places", query: "" },
  { figure: "places", query: "part=pairs&sort=name" },
];
