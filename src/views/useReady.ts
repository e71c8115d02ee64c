import { useEffect } from "react";

/** Sets the document's title and says that scripts have taken over. */
export function useReady(title: string) {
  useEffect(() => {
    document.title = title;
    document.documentElement.dataset.ready = "";
  }, [title]);
}
