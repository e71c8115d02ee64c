import { Suspense, useState } from "react";
import { type Deck, notesOf, withoutNotes } from "../../../model/deck.ts";
import { deckFragment, MAX_ADDRESS, SAFE_ADDRESS } from "../../../share/deckAddress.ts";
import { CopyField } from "../../CopyField.tsx";
import { DeckFile } from "../../later.ts";
import { usePage } from "../../page.ts";
import { save } from "../../save.ts";
import type { Kept } from "../../shelf.ts";

interface Props {
  readonly deck: Deck;
  readonly kept: Kept;
  onDelete(): void;
}

/** A deck on its way: to the stage, into a file, to others. */
export function TakeDeck({ deck, kept, onDelete }: Props) {
  const { locale, file } = usePage();
  const { say } = locale;
  const [saved, setSaved] = useState("");
  const [isShared, setShared] = useState(false);
  const stage = file(`${locale.language}/present/mine/`);
  // What this browser does not keep travels in the address.
  const href =
    kept === "kept"
      ? `${stage}?deck=${encodeURIComponent(deck.id)}`
      : `${stage}${deckFragment(deck)}`;
  const canPresent = kept === "kept" || href.length <= MAX_ADDRESS;
  const store = () => {
    const name = `${deck.id}.json`;
    const schema = new URL(file("data/deck.schema.json") ?? "", window.location.href).href;
    const text = JSON.stringify({ $schema: schema, ...deck }, null, 2);
    save(new Blob([`${text}\n`], { type: "application/json" }), name);
    setSaved(say("deck.saved", { name }));
  };
  return (
    <section aria-labelledby="deck-take">
      <h2 id="deck-take">{say("deck.take")}</h2>
      <div className="take-buttons">
        {canPresent && (
          <a className="button" href={href}>
            {say("deck.present")}
          </a>
        )}
        <button type="button" onClick={store}>
          {say("deck.save")}
        </button>
        <button type="button" aria-expanded={isShared} onClick={() => setShared(!isShared)}>
          {say("deck.address")}
        </button>
        <button type="button" className="quiet" onClick={onDelete}>
          {say("deck.delete")}
        </button>
      </div>
      <div className="take-buttons">
        {kept === "kept" && <a href={`${href}&handout`}>{say("deck.handout")}</a>}
        <Suspense>
          <DeckFile talk={withoutNotes(deck)} notes={async () => notesOf(deck)} />
        </Suspense>
      </div>
      <p role="status">{saved}</p>
      {(isShared || !canPresent) && (
        <Address address={new URL(`${stage}${deckFragment(deck)}`, window.location.href).href} />
      )}
    </section>
  );
}

function Address({ address }: { address: string }) {
  const { locale } = usePage();
  const { say } = locale;
  const letters = locale.exact(address.length);
  if (address.length > MAX_ADDRESS)
    return (
      <p role="alert">{say("deck.address.long", { letters, limit: locale.exact(MAX_ADDRESS) })}</p>
    );
  return (
    <>
      <p>
        {say("deck.address.length", { letters })}{" "}
        {address.length > SAFE_ADDRESS &&
          say("deck.address.cut", { safe: locale.exact(SAFE_ADDRESS) })}
      </p>
      <CopyField text={address} label={say("deck.address.field")} />
    </>
  );
}
