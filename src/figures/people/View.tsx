import type { ViewProps } from "../figure.ts";
import { BarView } from "./BarView.tsx";
import type { PeopleData } from "./data.ts";
import { DotView } from "./DotView.tsx";

export function View(props: ViewProps<PeopleData>) {
  return props.data.reading === "dots" ? <DotView {...props} /> : <BarView {...props} />;
}
