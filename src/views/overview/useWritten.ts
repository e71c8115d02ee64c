import { type RefCallback, useCallback, useState } from "react";

/**
 * The drawing of a teaser that the build wrote into this page: it is the drawing
 * that would be made here, so it is kept and not made again. `undefined` where
 * there is none: on a page reached by a link, or with a state in its address.
 *
 * @returns a ref that puts the drawing into an element without children
 */
export function useWritten(id: string, query: URLSearchParams): RefCallback<Element> | undefined {
  const [written] = useState(() =>
    query.size > 0 || "ready" in document.documentElement.dataset
      ? null
      : document.querySelector(`[data-teaser="${id}"] .picture:has(svg)`),
  );
  const put = useCallback(
    (element: Element | null) => {
      if (element && written) element.replaceChildren(...written.cloneNode(true).childNodes);
    },
    [written],
  );
  return written ? put : undefined;
}
