import { type RefObject, useEffect } from "react";

/**
 * Says on a row that scrolls sideways at which of its edges there is more:
 * `data-more` is `before`, `after` or both, and absent where all of it is seen.
 */
export function useEdges(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      const more = [
        scrollLeft > 1 ? "before" : "",
        scrollLeft + clientWidth < scrollWidth - 1 ? "after" : "",
      ].filter((edge) => edge !== "");
      if (more.length > 0) element.dataset.more = more.join(" ");
      else delete element.dataset.more;
    };
    const observer = new ResizeObserver(look);
    for (const one of [element, ...element.children]) observer.observe(one);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [row]);
}
