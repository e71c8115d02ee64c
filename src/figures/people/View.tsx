import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { BarView } from "./BarView.tsx";
import { bars } from "./bars.ts";
import { DotView } from "./DotView.tsx";
import type { PeopleData } from "./data.ts";

export function View(props: ViewProps<PeopleData>) {
  const { data } = props;
  if (data.reading === "dots")
    return data.wholes.length > 0 ? (
      <DotView {...props} />
    ) : (
      <EmptyPicture id="people" {...props} />
    );
  return bars(data).length > 0 ? <BarView {...props} /> : <EmptyPicture id="people" {...props} />;
}
