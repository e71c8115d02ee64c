import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Words } from "../../i18n/locale.ts";
import { usePage } from "../page.ts";
import type { DeckPlace } from "./deckQuery.ts";
import { readSize } from "./keptSize.ts";
import type { Moment } from "./moment.ts";
import { SIZES } from "./Notes.tsx";
import { notesQuery } from "./notesQuery.ts";
import type { Notice } from "./notices.ts";

/** Of the sizes of notes, the one that they have without a window that they could fill. */
const USUAL = 3;

/** What Chromium offers besides: a small window that stays above all others. */
interface PictureInPicture {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

interface Props {
  readonly place: DeckPlace;
  readonly moment: Moment;
  /** Whether the key or the button is held down. */
  readonly held: boolean;
  /** Where the button for the floating window stands: never on the stage. */
  readonly slot: HTMLElement | null;
  tell(notice: Notice): void;
}

/**
 * Notes where there is one screen only: in a window of their own that floats,
 * or over the stage as long as a key is held. They are read from here on, for
 * the speaker has asked for it, and are in no document before.
 */
export default function OwnNotes({ place, moment, held, slot, tell }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const notes = useQuery(notesQuery(place)).data;
  const [floating, setFloating] = useState<HTMLElement>();
  const words = notes?.[moment.step + 1];
  const pictures = (window as { documentPictureInPicture?: PictureInPicture })
    .documentPictureInPicture;
  useEffect(() => () => floating?.ownerDocument.defaultView?.close(), [floating]);
  const float = async () => {
    try {
      const opened = await pictures?.requestWindow({ width: 480, height: 360 });
      if (!opened) return;
      dress(opened.document);
      opened.addEventListener("pagehide", () => setFloating(undefined));
      setFloating(opened.document.body);
    } catch {
      tell("present.refused.float");
    }
  };
  return (
    <>
      {pictures &&
        slot &&
        !floating &&
        createPortal(
          <button type="button" onClick={float}>
            {say("present.notes.float")}
          </button>,
          slot,
        )}
      {floating && createPortal(<Said words={words} />, floating)}
      {held && !floating && (
        <div className="held-notes">
          <Said words={words} />
        </div>
      )}
    </>
  );
}

function Said({ words }: { words: Words | undefined }) {
  const { locale } = usePage();
  const [size] = useState(() => Math.min(SIZES.length - 1, Math.max(0, USUAL + readSize())));
  return (
    <div
      className="speaker-notes"
      style={{ fontSize: SIZES[size] }}
      lang={words && locale.langOf(words)}
    >
      {words ? locale.text(words) : locale.say("present.notes.none")}
    </div>
  );
}

/** The style of this page, which its policy knows by its hash. */
function dress(page: Document) {
  const own = document.documentElement;
  page.documentElement.lang = own.lang;
  Object.assign(page.documentElement.dataset, own.dataset);
  for (const style of document.querySelectorAll("style, link[rel=stylesheet]"))
    page.head.append(style.cloneNode(true));
}
