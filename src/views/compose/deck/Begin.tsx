import type { Deck } from "../../../model/deck.ts";
import { DECKS } from "../../../model/decks.ts";
import { Select } from "../../../ui/Choices.tsx";
import { FileButton } from "../../../ui/FileButton.tsx";
import { usePage } from "../../page.ts";
import { talkOf } from "../../shelf.ts";
import { shippedDeck, type Trouble } from "./opening.ts";

interface Props {
  /** Of the deck at hand; empty without one. */
  readonly id: string;
  readonly ids: readonly string[];
  onChoose(id: string): void;
  /** A deck that came from elsewhere and has yet to be kept. */
  onBegin(deck: Deck): void;
  onFile(file: File): void;
  onTrouble(trouble: Trouble | undefined): void;
}

/** Where a deck comes from: this browser, nothing, one of the atlas's own, a file. */
export function Begin({ id, ids, onChoose, onBegin, onFile, onTrouble }: Props) {
  const { locale, file } = usePage();
  const { say } = locale;
  const start = async (own: (typeof DECKS)[number]) => {
    try {
      onBegin(await shippedDeck(own, (path) => file(path) ?? ""));
      onTrouble(undefined);
    } catch {
      onTrouble({ name: say(`deck.start.${own}`), words: say("deck.problem.network") });
    }
  };
  const titleOf = (own: string) => {
    const title = talkOf(own)?.title;
    return title === undefined ? own : locale.text(title);
  };
  // Decks of one name are told apart by what their address says.
  const nameOf = (own: string) => {
    const title = titleOf(own);
    const isAlone = ids.every((other) => other === own || titleOf(other) !== title);
    return isAlone ? title : `${title} (${own})`;
  };
  const blank = () => onBegin({ id: "deck", title: say("deck.untitled"), steps: [] });
  return (
    <>
      <div className="controls">
        {ids.length > 0 && (
          <Select
            label={say("deck.own")}
            value={id}
            choices={ids.map((own) => ({ value: own, label: nameOf(own) }))}
            onChange={onChoose}
          />
        )}
        <button type="button" onClick={blank}>
          {say("deck.new")}
        </button>
        <fieldset className="starts">
          <legend>{say("deck.start")}</legend>
          {DECKS.map((own) => (
            <button key={own} type="button" onClick={() => start(own)}>
              {say(`deck.start.${own}`)}
            </button>
          ))}
        </fieldset>
        <FileButton label={say("deck.open")} onFile={onFile} />
      </div>
      <p className="soft">{say("deck.private")}</p>
    </>
  );
}
