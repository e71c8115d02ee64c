import { lazy } from "react";

/** Comes when somebody wants to take something. */
export const TakeAway = lazy(() => import("./take/TakeAway.tsx"));
/** Comes with a model of the reader's own, or a deck. */
export const TakeFile = lazy(() => import("./TakeFile.tsx"));
export const DeckFile = lazy(() => import("./DeckFile.tsx"));
/** Comes with a talk, or all figures, on paper. */
export const Handout = lazy(() => import("./handout/Handout.tsx"));
/** Comes when a step is looked at as a call shows it. */
export const StepCheck = lazy(() => import("./present/StepCheck.tsx"));
/** Comes with an address that was cited. */
export const CitedVersion = lazy(() => import("./take/CitedVersion.tsx"));
