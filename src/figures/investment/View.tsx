import type { ViewProps } from "../figure.ts";
import { BlockView } from "./BlockView.tsx";
import type { InvestmentData } from "./data.ts";
import { PrintedView } from "./PrintedView.tsx";

export function View(props: ViewProps<InvestmentData>) {
  return props.data.reading === "printed" ? <PrintedView {...props} /> : <BlockView {...props} />;
}
