import { useEffect, useState } from "react";
import { FIGURES } from "../../../figures/ids.ts";
import type { Deck } from "../../../model/deck.ts";
import { carriesDeck, deckInFragment } from "../../../share/deckAddress.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { sendDeck, useArrivingDeck } from "../../arriving.ts";
import { usePage } from "../../page.ts";
import { deckAtHand, deckIds, deckOf, freeId, putDeck, removeDeck } from "../../shelf.ts";
import { Begin } from "./Begin.tsx";
import { Editor } from "./Editor.tsx";
import { deckInFile, refusalWords, type Trouble } from "./opening.ts";
import { Problem } from "./Problem.tsx";

interface Props {
  /** Of the deck that the address names; empty for the one worked on last. */
  readonly id: string;
  onChoose(id: string): void;
}

/** Where a speaker makes a deck. */
export default function DeckMaker({ id, onChoose }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const [trouble, setTrouble] = useState<Trouble>();
  const [deleted, setDeleted] = useState<Deck>();
  // The shelf has changed, though the address is the same.
  const [, setTurn] = useState(0);
  const look = () => setTurn((turn) => turn + 1);
  const begin = (deck: Deck) => {
    const own = { ...deck, id: freeId(deck.id) };
    putDeck(own);
    setDeleted(undefined);
    onChoose(own.id);
  };
  useCarried(begin, () =>
    setTrouble({ name: say("deck.address.field"), words: say("deck.problem.address") }),
  );
  const open = async (file: File) => {
    const { name } = file;
    try {
      const { deck, faults } = await deckInFile(file);
      begin(deck);
      setTrouble(faults.length > 0 ? { name, faults } : undefined);
    } catch (error) {
      setTrouble({ name, words: refusalWords(error, locale) });
    }
  };
  useDropped(open);
  const deck = id === "" ? deckAtHand() : deckOf(id);
  const remove = () => {
    if (!deck) return;
    removeDeck(deck.id);
    setDeleted(deck);
    onChoose("");
    look();
  };
  const undo = () => {
    if (!deleted) return;
    putDeck(deleted);
    setDeleted(undefined);
    onChoose(deleted.id);
  };
  return (
    <>
      <Begin
        id={deck?.id ?? ""}
        ids={deckIds()}
        onChoose={onChoose}
        onBegin={begin}
        onFile={open}
        onTrouble={setTrouble}
      />
      {trouble && <Problem trouble={trouble} />}
      {deleted && (
        <Notice>
          {say("deck.deleted", { title: locale.text(deleted.title) })}{" "}
          <button type="button" onClick={undo}>
            {say("deck.undo")}
          </button>
        </Notice>
      )}
      {!deck && id !== "" && !deleted && <Notice>{say("deck.gone", { id })}</Notice>}
      {!deck && <p>{say("deck.empty")}</p>}
      {deck && <Editor key={deck.id} first={deck} onRename={look} onDelete={remove} />}
    </>
  );
}

/** A file that was let go on this page or another is opened here, once. */
function useDropped(open: (file: File) => void) {
  const file = useArrivingDeck();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file
  useEffect(() => {
    if (!file) return;
    sendDeck(undefined);
    open(file);
  }, [file]);
}

/** A deck in the address is taken from it, so that it can be changed and kept. */
function useCarried(begin: (deck: Deck) => void, refuse: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    const { hash } = window.location;
    if (!carriesDeck(hash)) return;
    const read = deckInFragment(hash, FIGURES);
    if (read) begin(read.deck);
    else refuse();
  }, []);
}
