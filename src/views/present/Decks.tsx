import { useQueries, useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { Link } from "wouter";
import type { Talk } from "../../model/deck.ts";
import { DECKS } from "../../model/decks.ts";
import { OWN_DECK } from "../../url/route.ts";
import { DeckFile } from "../later.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { talkQuery } from "./deckQuery.ts";
import { ownTalks } from "./own.ts";
import { placeOf } from "./place.ts";

/** Every deck that can be shown from here: the atlas's, and the reader's own. */
export default function Decks() {
  const { locale, file, href, route, isTaken } = usePage();
  const { say } = locale;
  const { language } = route;
  const make = (deck?: string) =>
    href(
      { view: "compose", language },
      new URLSearchParams({ make: "deck", ...(deck && { deck }) }),
    );
  useReady(say("present.title"), say("present.lead"));
  const talks = useQueries({
    queries: DECKS.map((deck) => talkQuery(placeOf(deck, new URLSearchParams(), "", file))),
  });
  const own = ownTalks();
  const along = placeOf(OWN_DECK, new URLSearchParams(), "", file);
  const { data: talkAlong } = useQuery({ ...talkQuery(along), enabled: along.kind === "file" });
  const stage = (deck: string, query?: URLSearchParams) =>
    href({ view: "present", language, deck }, query);
  return (
    <>
      <div className="lead">
        <h1>{say("present.title")}</h1>
        <p>{say("present.lead")}</p>
      </div>
      <ul className="decks">
        {DECKS.map((id, index) => (
          <Entry key={id} id={id} deck={id} talk={talks[index]?.data} to={stage(id)} />
        ))}
        {talkAlong && (
          <Entry id={talkAlong.id} deck={OWN_DECK} talk={talkAlong} to={stage(OWN_DECK)} />
        )}
        {own.map((talk) => (
          <Entry
            key={talk.id}
            id={talk.id}
            deck={OWN_DECK}
            talk={talk}
            to={stage(OWN_DECK, new URLSearchParams({ deck: talk.id }))}
            edit={isTaken ? undefined : make(talk.id)}
          />
        ))}
      </ul>
      <p className="deck-take">
        {!isTaken && <Link href={make()}>{say("present.make")}</Link>}
        <Link
          href={href({ view: "present", language }, new URLSearchParams({ handout: "" }))}
        >{`${say("present.handout")}: ${say("present.handout.all")}`}</Link>
      </p>
      <section>
        <h2>{say("present.how")}</h2>
        <ul className="how">
          <li>{say("present.how.keys")}</li>
          <li>{say("present.how.speaker")}</li>
          <li>{say("present.how.live")}</li>
          <li>{say("present.how.notes")}</li>
        </ul>
      </section>
    </>
  );
}

interface EntryProps {
  readonly id: string;
  /** As its address names it. */
  readonly deck: string;
  readonly talk: Talk | undefined;
  readonly to: string;
  /** Where it is changed; absent for decks that are not this browser's. */
  readonly edit?: string | undefined;
}

function Entry({ id, deck, talk, to, edit }: EntryProps) {
  const { locale, href, route, file } = usePage();
  const { say } = locale;
  const own = deck === OWN_DECK ? { deck: id } : undefined;
  const paper = new URLSearchParams({ ...own, handout: "" });
  const place = placeOf(deck, new URLSearchParams(own), "", file);
  const notes = async () => {
    const { loadNotes } = await import("./notesQuery.ts");
    return { id, notes: await loadNotes(place) };
  };
  return (
    <li>
      <h2 lang={talk && locale.langOf(talk.title)}>
        <Link href={to}>{talk ? locale.text(talk.title) : id}</Link>
      </h2>
      {talk && (
        <p className="soft">
          {say("present.steps.count", { count: talk.steps.length })}
          {talk.minutes !== undefined && ` · ${say("present.minutes", { minutes: talk.minutes })}`}
          {edit && ` · ${say("present.own", { id })}`}
        </p>
      )}
      {talk && (
        <p className="deck-take">
          <Link href={href({ view: "present", language: route.language, deck }, paper)}>
            {say("present.handout")}
          </Link>
          {edit && <Link href={edit}>{say("present.edit")}</Link>}
          <Suspense>
            <DeckFile talk={talk} notes={notes} />
          </Suspense>
        </p>
      )}
    </li>
  );
}
