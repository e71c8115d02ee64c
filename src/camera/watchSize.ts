import type { Size } from "./camera.ts";

/**
 * Calls back with the px of an element and the dots each px has: at the start
 * and whenever one of them changes. Returns how to stop.
 */
export function watchSize(
  element: HTMLElement,
  listener: (size: Size, dotsPerPx: number) => void,
): () => void {
  const stop = new AbortController();
  const tell = () =>
    listener({ width: element.clientWidth, height: element.clientHeight }, devicePixelRatio);
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  const watchDots = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener(
      "change",
      () => {
        tell();
        watchDots();
      },
      { once: true, signal: stop.signal },
    );
  };
  watchDots();
  return () => {
    observer.disconnect();
    stop.abort();
  };
}
