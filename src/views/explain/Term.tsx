import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Entry } from "../../model/glossary.ts";
import { MEANING } from "./Meaning.tsx";
import { leave, open, openedNow, stay, subscribe } from "./store.ts";

/** A word that is explained: by pointer, finger and keyboard. */
export function Term({ entry, text }: { entry: Entry; text: string }) {
  const button = useRef<HTMLSpanElement>(null);
  const isOpen = useSyncExternalStore(
    subscribe,
    () => openedNow() !== undefined && openedNow()?.anchor === button.current,
  );
  // A word that goes takes its meaning along.
  useEffect(() => {
    const { current } = button;
    return () => {
      if (current && openedNow()?.anchor === current) open(undefined);
    };
  }, []);
  const show = (pinned: boolean) => {
    if (button.current) open({ entry, anchor: button.current, pinned });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one block in its line, which would break anew as words are marked
    <span
      ref={button}
      role="button"
      tabIndex={0}
      className="term"
      aria-expanded={isOpen}
      aria-describedby={isOpen ? MEANING : undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === "touch") return;
        if (isOpen) stay();
        else show(false);
      }}
      onPointerLeave={leave}
      onFocus={(event) => {
        // A press gives the focus too, and opens by itself.
        if (event.currentTarget.matches(":focus-visible")) show(false);
      }}
      onBlur={({ relatedTarget }) => {
        const isWithin =
          relatedTarget instanceof Element && relatedTarget.closest(`#${MEANING}`) !== null;
        if (!isWithin) leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.currentTarget.click();
      }}
      onClick={() => {
        if (isOpen && openedNow()?.pinned) open(undefined);
        else show(true);
      }}
    >
      {text}
    </span>
  );
}
