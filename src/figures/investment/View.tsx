import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { BlockView } from "./BlockView.tsx";
import type { InvestmentData } from "./data.ts";
import { PrintedView } from "./PrintedView.tsx";

export function View(props: ViewProps<InvestmentData>) {
  const { reading, rows, printed } = props.data;
  const drawn = reading === "printed" ? printed : rows;
  if (drawn.length === 0) return <EmptyPicture id="investment" {...props} />;
  return reading === "printed" ? <PrintedView {...props} /> : <BlockView {...props} />;
}
