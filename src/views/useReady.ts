import { useEffect } from "react";

/** Puts a page's title and description into the head of its document. */
export function useReady(title: string, description?: string) {
  useEffect(() => {
    document.title = title;
    const meta = document.querySelector<HTMLMetaElement>("meta[name=description]");
    if (meta && description !== undefined) meta.content = description;
  }, [title, description]);
}
