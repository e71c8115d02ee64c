import { useEffect } from "react";
import { afterPaint } from "../ui/useAfterPaint.ts";

/** Puts a page's title and description into the head of its document, once the page has been painted. */
export function useReady(title: string, description?: string) {
  useEffect(
    () =>
      afterPaint(() => {
        document.title = title;
        const meta = document.querySelector<HTMLMetaElement>("meta[name=description]");
        if (meta && description !== undefined) meta.content = description;
      }),
    [title, description],
  );
}
