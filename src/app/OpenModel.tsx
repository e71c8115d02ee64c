import { useEffect, useRef, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { looksLikeDeck } from "../model/looksLikeDeck.ts";
import { FileButton } from "../ui/FileButton.tsx";
import { useDrop } from "../ui/useDrop.ts";
import { problemWords } from "./ModelProblem.tsx";
import { openFile } from "./opened.ts";

interface Props {
  readonly locale: Locale;
  /** Whether a file that cannot be read was meant to be a deck. */
  readonly isDeckPage: boolean;
  /** Takes a deck to where decks are made; absent where there is no such page. */
  readonly onDeck?: ((file: File) => void) | undefined;
}

/** What happened to the file that was opened last. */
interface Trouble {
  readonly name: string;
  readonly words: string;
}

function useOpening({ locale, isDeckPage, onDeck }: Props) {
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      if (onDeck && looksLikeDeck(await file.text(), isDeckPage)) {
        setTrouble(undefined);
        onDeck(file);
        return;
      }
      await openFile(file);
      setTrouble(undefined);
      window.scrollTo(0, 0);
    } catch (error) {
      setTrouble({ name: file.name, words: problemWords(error as Error, locale, "file") });
    }
  };
  return { trouble, take, forget: () => setTrouble(undefined) };
}

/** A file by button, or dropped anywhere on the page. */
export default function OpenModel(props: Props) {
  const { say } = props.locale;
  const { trouble, take, forget } = useOpening(props);
  const isOver = useDrop(take);
  return (
    <div className="open-model" data-dropping={isOver || undefined}>
      <FileButton label={say("own.open")} onFile={take} />
      <p className="soft">{say(isOver ? "own.drop" : "own.hint")}</p>
      {trouble && (
        <Refused
          trouble={trouble}
          kept={say("own.kept")}
          close={say("own.close")}
          onClose={forget}
        />
      )}
    </div>
  );
}

interface RefusedProps {
  readonly trouble: Trouble;
  readonly kept: string;
  readonly close: string;
  onClose(): void;
}

/** Before the reader's eyes wherever on the page the file was let go; closed, the focus is where it was. */
function Refused({ trouble, kept, close, onClose }: RefusedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (!current?.open) current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="problem" aria-label={trouble.name} onClose={onClose}>
      <div role="alert">
        <p>
          <b>{trouble.name}</b>: {trouble.words}
        </p>
        <p className="soft">{kept}</p>
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  );
}
