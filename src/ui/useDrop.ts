import { useEffect, useState } from "react";

/** Whether a file is held over the page; `onDrop` gets the one that is let go. */
export function useDrop(onDrop: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const isHeld = event.type === "dragover";
      setOver(isHeld || (event.type === "dragleave" && event.relatedTarget !== null));
      if (event.type === "drop") onDrop(event.dataTransfer.files[0]);
    };
    const kinds = ["dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) document.addEventListener(kind, onDrag);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onDrag);
    };
  });
  return isOver;
}
