import { EmptyPicture } from "../EmptyPicture.tsx";
import type { ViewProps } from "../figure.ts";
import { Days } from "./Days.tsx";
import { isEmpty, type TimelineData } from "./data.ts";
import { Story } from "./Story.tsx";

export function View(props: ViewProps<TimelineData>) {
  if (isEmpty(props.data)) return <EmptyPicture id="timeline" {...props} />;
  return props.data.scope === "visit" ? <Days {...props} /> : <Story {...props} />;
}
