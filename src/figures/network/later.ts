import { lazy } from "react";

/** Our own model needs none of it. */
export const Many = lazy(() => import("./Many.tsx"));
