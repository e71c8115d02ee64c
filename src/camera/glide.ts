const GLIDE_MS = 220;

/**
 * Calls `step` with a share from 0 to 1 once a frame, slowing down to the end;
 * once with 1 where the reader wants no motion. Returns how to break it off.
 */
export function glide(step: (share: number) => void): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    step(1);
    return () => {};
  }
  let start: number | undefined;
  let frame = requestAnimationFrame(function next(time) {
    start ??= time;
    const share = Math.min(1, (time - start) / GLIDE_MS);
    if (share < 1) frame = requestAnimationFrame(next);
    step(1 - (1 - share) ** 3);
  });
  return () => cancelAnimationFrame(frame);
}
