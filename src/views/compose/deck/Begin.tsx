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
  const blank = () => onBegin({ id: "deck", title: say("deck.untitled"), steps: [] });
  return (
    <>
      <div className="controls">
        {ids.length > 0 && (
          <Select
            label={say("deck.own")}
            value={id}
            choices={ids.map((own) => {
              const title = talkOf(own)?.title;
              return { value: own, label: title === undefined ? own : locale.text(title) };
            })}
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
