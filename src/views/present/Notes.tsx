import { useLayoutEffect, useRef, useState } from "react";
import type { Words } from "../../i18n/locale.ts";
import { usePage } from "../page.ts";
import { keepSize, readSize } from "./keptSize.ts";

/** Sizes of letters in px, from a desk one sits at to one that is stood at. */
export const SIZES = [18, 20, 22, 25, 28, 32, 36, 40] as const;
/** Letters in a line, at least, where nobody has asked for larger ones. */
const LETTERS = 9;

interface Props {
  readonly words: Words | undefined;
  /** What stands in the place of notes that are not there. */
  readonly instead: string;
  readonly step: number;
  readonly total: number;
}

/** What the speaker says, as large as its room allows; A+ and A− go on from there and are remembered. */
export function Notes({ words, instead, step, total }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const [more, setMore] = useState(readSize);
  const room = useRef<HTMLElement>(null);
  const text = words ? locale.text(words) : instead;
  const fitting = useFitting(room, text);
  const at = (by: number) => Math.min(SIZES.length - 1, Math.max(0, fitting + by));
  // A press that changes nothing is not remembered.
  const resize = (by: number) => {
    const next = at(more + by) - fitting;
    setMore(next);
    keepSize(next);
  };
  return (
    <div className="speaker-said">
      <h2 id="notes">
        {say("present.notes")} <small>{say("present.step", { step: step + 1, total })}</small>
        <span className="talk-gap" />
        <button type="button" onClick={() => resize(-1)}>
          <span aria-hidden="true">A−</span>
          <span className="visually-hidden">{say("present.notes.smaller")}</span>
        </button>
        <button type="button" onClick={() => resize(1)}>
          <span aria-hidden="true">A+</span>
          <span className="visually-hidden">{say("present.notes.larger")}</span>
        </button>
      </h2>
      <section
        ref={room}
        className="speaker-notes"
        style={{ fontSize: SIZES[at(more)] }}
        aria-labelledby="notes"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys
        tabIndex={0}
        lang={words && locale.langOf(words)}
      >
        {text}
      </section>
    </div>
  );
}

/** Index of the largest size at which the text stands whole in its room. */
function useFitting(room: React.RefObject<HTMLElement | null>, text: string): number {
  const [fitting, setFitting] = useState(2);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is measured anew
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    const measure = () => {
      const shown = box.style.fontSize;
      const largest = SIZES.findLastIndex((size, index) => {
        if (index === 0) return true;
        box.style.fontSize = `${size}px`;
        return size * LETTERS <= box.clientWidth && box.scrollHeight <= box.clientHeight;
      });
      box.style.fontSize = shown;
      setFitting(largest);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [room, text]);
  return fitting;
}
