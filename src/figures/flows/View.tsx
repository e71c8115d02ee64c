import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import type { FlowsData } from "./data.ts";
import { RowsView } from "./RowsView.tsx";
import { SeriesView } from "./SeriesView.tsx";

export function View(props: ViewProps<FlowsData>) {
  const { alone, rows } = props.data;
  if (alone) return <SeriesView {...props} flow={alone} />;
  return rows.length > 0 ? <RowsView {...props} /> : <EmptyPicture id="flows" {...props} />;
}
