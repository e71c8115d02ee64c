import { useState } from "react";
import { Link } from "wouter";
import type { BoundFigure } from "../../figures/figure.ts";
import { type Deck, MAX_BUILDS, MAX_STEPS, type Step, viewAt } from "../../model/deck.ts";
import { reworded } from "../../model/editDeck.ts";
import { readDeckValue } from "../../model/readDeck.ts";
import { writeQuery } from "../../url/write.ts";
import { deckAtHand, freeId, type Kept, putDeck } from "../shelf.ts";
import type { Taken } from "./taken.ts";

interface Props {
  readonly taken: Taken;
  /** What came of the last press; empty where that was another's, or of another view. */
  readonly said: string;
  say(words: string): void;
}

/** Puts the present view into the deck that was worked on last, as a step of its own or as what its last step shows next. */
export function AddToDeck({ taken, said, say: tell }: Props) {
  const { page, figure } = taken;
  const { locale, href, route } = page;
  const { say, language } = locale;
  /** The deck that the view went into; absent where it went nowhere. */
  const [into, setInto] = useState<{ readonly deck: string; readonly kept: Kept }>();
  const deck = deckAtHand();
  const query = ownQuery(figure, page.query);
  const last = deck?.steps.at(-1);
  const build = last && nextBuild(last, figure.id, query);
  const put = (next: Deck, words: string) => {
    setInto({ deck: next.id, kept: putDeck(next) });
    tell(words);
  };
  const refuse = (words: string) => {
    setInto(undefined);
    tell(words);
  };
  const add = () => {
    const title = reworded(undefined, language, say("take.deck.untitled")) ?? "–";
    const to = deck ?? { id: freeId("deck"), title, steps: [] };
    const named = { title: locale.text(to.title) };
    if (to.steps.length >= MAX_STEPS)
      return refuse(say("take.deck.full", { ...named, limit: MAX_STEPS }));
    const step = stepOf(figure, query, reworded(undefined, language, figure.caption.title));
    if (!step) return refuse(say("take.deck.long"));
    const steps = [...to.steps, step];
    put({ ...to, steps }, say("take.deck.added", { ...named, number: steps.length }));
  };
  const addBuild = () => {
    if (!deck || !last || build === undefined) return;
    const steps = deck.steps.with(-1, { ...last, builds: [...(last.builds ?? []), build] });
    const named = { title: locale.text(deck.title), number: steps.length };
    put({ ...deck, steps }, say("take.deck.built", named));
  };
  return (
    <>
      <p className="take-buttons">
        <button type="button" onClick={add}>
          {say("take.deck")}
        </button>
        {deck && build !== undefined && (
          <button type="button" onClick={addBuild}>
            {say("take.deck.build", { number: deck.steps.length })}
          </button>
        )}
      </p>
      <p role="status">
        {said} {said && into && into.kept !== "kept" && `${say("take.deck.unkept")} `}
        {said && into && (
          <Link
            href={href(
              { view: "compose", language: route.language },
              new URLSearchParams({ make: "deck", deck: into.deck }),
            )}
          >
            {say("take.deck.go")}
          </Link>
        )}
      </p>
    </>
  );
}

/** What of the address is this view, and not the page around it. */
function ownQuery({ junk }: BoundFigure, query: URLSearchParams): URLSearchParams {
  const own = new URLSearchParams(query);
  for (const key of ["theme", "v", ...junk.map((part) => part.key)]) own.delete(key);
  return own;
}

/** `undefined` when the door would not let it through. */
function stepOf(
  figure: BoundFigure,
  query: URLSearchParams,
  headline: Step["headline"] | undefined,
): Step | undefined {
  const search = writeQuery(query);
  const view = search === "" ? figure.id : `${figure.id}?${search}`;
  const marks = figure.focus ? { marks: [figure.focus.id] } : {};
  const steps = [{ view, headline, ...marks }];
  const { deck, faults } = readDeckValue({ id: "deck", title: "–", steps }, [figure.id]);
  return faults.length === 0 ? deck.steps[0] : undefined;
}

/** The keys that differ from what a step shows last; `undefined` where none do, or it can have no more. */
function nextBuild(step: Step, figure: string, query: URLSearchParams): string | undefined {
  const { builds = [] } = step;
  const shown = viewAt(step, builds.length);
  if (shown.figure !== figure || builds.length >= MAX_BUILDS) return undefined;
  const changes = new URLSearchParams();
  for (const [key, value] of query) if (shown.query.get(key) !== value) changes.set(key, value);
  for (const key of shown.query.keys()) if (!query.has(key)) changes.set(key, "");
  return changes.size === 0 ? undefined : writeQuery(changes);
}
