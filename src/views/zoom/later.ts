import { lazy } from "react";

/** Comes after the picture: most readers look before they reach out. Frames have it in the one file of their engine. */
export const Hands = lazy(() => import("./Hands.tsx"));
