/** Whether nothing should move by itself: the reader's wish, or a place that cannot tell. */
export function isStill(): boolean {
  return typeof matchMedia !== "function" || matchMedia("(prefers-reduced-motion: reduce)").matches;
}
