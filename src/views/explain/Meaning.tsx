import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { Link } from "wouter";
import { find } from "../../model/lookup.ts";
import type { Source } from "../../model/schema.ts";
import { usePage } from "../page.ts";
import { leave, type Opened, open, openedNow, stay, subscribe } from "./store.ts";

export const MEANING = "meaning";

/** The meaning of the word that is open. It can be pointed at, stays until it is closed, and Escape closes it and nothing else. */
export function Meaning() {
  const opened = useSyncExternalStore(subscribe, openedNow);
  return opened ? <Shown opened={opened} /> : null;
}

const GAP = 6;
const EDGE = 8;

function Shown({ opened }: { opened: Opened }) {
  const { entry, anchor } = opened;
  const { locale, reading, href, route } = usePage();
  const { say } = locale;
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(anchor, box);
  // The glossary is ours; a model of the reader's own may have other sources.
  const sources = (entry.sources ?? []).flatMap((id) => {
    const found = find(reading.model, id);
    return found?.collection === "sources" ? [found.record as Source] : [];
  });
  useEffect(() => {
    // Above everything, and next to its word for the keyboard, where a browser can.
    const { current } = box;
    if (current && "showPopover" in current && !current.matches(":popover-open"))
      (current.showPopover as (options?: { source: HTMLElement }) => void)({ source: anchor });
  }, [anchor]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      if (box.current?.contains(document.activeElement)) anchor.focus();
      open(undefined);
    };
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node) || anchor.contains(target) || box.current?.contains(target))
        return;
      open(undefined);
    };
    document.addEventListener("keydown", onKeyDown, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKeyDown, true);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [anchor]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it stays open while the pointer or the focus is in it
    <div
      ref={box}
      id={MEANING}
      className="meaning"
      popover="manual"
      style={place}
      onPointerEnter={stay}
      onPointerLeave={leave}
      onFocus={() => open({ ...opened, pinned: true })}
    >
      <p>
        <b>{entry.words[0]}</b>
      </p>
      <p>{entry.definition}</p>
      {sources.length > 0 && (
        <p className="soft">
          {say("glossary.from", { list: locale.list(sources.map(({ publisher }) => publisher)) })}
        </p>
      )}
      <p>
        <Link
          href={`${href({ view: "glossary", language: route.language })}#${entry.id}`}
          onClick={() => open(undefined)}
        >
          {say("glossary.all")}
        </Link>
      </p>
    </div>
  );
}

/** Under its word or, where there is no room, above; always within the window, also while it is scrolled. */
function usePlace(anchor: HTMLElement, box: { readonly current: HTMLElement | null }) {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const put = () => {
      const { current } = box;
      if (!current) return;
      // A word broken over two lines has a box for each; its meaning stands by the last.
      const word = Array.from(anchor.getClientRects()).at(-1) ?? anchor.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const { offsetWidth, offsetHeight } = current;
      const below = word.bottom + GAP;
      const fits = below + offsetHeight + EDGE <= clientHeight || word.top < offsetHeight + GAP;
      setPlace({
        left: Math.max(EDGE, Math.min(word.left, clientWidth - offsetWidth - EDGE)),
        top: fits ? below : word.top - GAP - offsetHeight,
      });
    };
    put();
    // Once it is shown on top it has its own size.
    const frame = requestAnimationFrame(put);
    window.addEventListener("scroll", put, { capture: true, passive: true });
    window.addEventListener("resize", put);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", put, { capture: true });
      window.removeEventListener("resize", put);
    };
  }, [anchor, box]);
  return place;
}
