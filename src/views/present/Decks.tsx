import { useQueries } from "@tanstack/react-query";
import { Link } from "wouter";
import type { Talk } from "../../model/deck.ts";
import { DECKS } from "../../model/decks.ts";
import { OWN_DECK } from "../../url/route.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { talkQuery } from "./deckQuery.ts";
import { ownTalks } from "./own.ts";
import { placeOf } from "./place.ts";

/** Every deck that can be shown from here: the atlas's, and the reader's own. */
export default function Decks() {
  const { locale, file, href, route } = usePage();
  const { say } = locale;
  const { language } = route;
  useReady(say("present.title"), say("present.lead"));
  const talks = useQueries({
    queries: DECKS.map((deck) => talkQuery(placeOf(deck, new URLSearchParams(), "", file))),
  });
  const own = ownTalks();
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
          <Entry key={id} id={id} talk={talks[index]?.data} to={stage(id)} />
        ))}
        {own.map((talk) => (
          <Entry
            key={talk.id}
            id={talk.id}
            talk={talk}
            to={stage(OWN_DECK, new URLSearchParams({ deck: talk.id }))}
          />
        ))}
      </ul>
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

function Entry({ id, talk, to }: { id: string; talk: Talk | undefined; to: string }) {
  const { locale } = usePage();
  const { say } = locale;
  return (
    <li>
      <h2 lang={talk && locale.langOf(talk.title)}>
        <Link href={to}>{talk ? locale.text(talk.title) : id}</Link>
      </h2>
      {talk && (
        <p className="soft">
          {say("present.steps.count", { count: talk.steps.length })}
          {talk.minutes !== undefined && ` · ${say("present.minutes", { minutes: talk.minutes })}`}
        </p>
      )}
    </li>
  );
}
