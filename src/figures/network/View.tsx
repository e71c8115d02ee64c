import { Suspense } from "react";
import type { ViewProps } from "../figure.ts";
import { Diagram } from "./Diagram.tsx";
import type { NetworkData } from "./data.ts";
import { List } from "./List.tsx";
import { Many } from "./later.ts";
import { Matrix } from "./Matrix.tsx";
import { isMany } from "./many.ts";

/** The same nodes and links in the reading that is asked for. */
export function View(props: ViewProps<NetworkData>) {
  if (props.data.reading === "matrix") return <Matrix {...props} />;
  if (props.data.reading === "list") return <List {...props} />;
  if (isMany(props.data))
    return (
      <Suspense>
        <Many {...props} />
      </Suspense>
    );
  return <Diagram {...props} />;
}
