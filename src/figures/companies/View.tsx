import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { BarsView } from "./BarsView.tsx";
import type { CompaniesData } from "./data.ts";

export function View(props: ViewProps<CompaniesData>) {
  const { reading, rows, counts } = props.data;
  const drawn = reading === "counts" ? counts : rows;
  if (drawn.length === 0) return <EmptyPicture id="companies" {...props} />;
  return <BarsView {...props} />;
}
