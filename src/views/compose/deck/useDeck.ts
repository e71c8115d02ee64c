import { useCallback, useEffect, useRef, useState } from "react";
import type { Deck, Step } from "../../../model/deck.ts";
import { deckOf, type Kept, onDeckChange, putDeck } from "../../shelf.ts";

/** A deck under its author's hands. */
export interface Work {
  readonly deck: Deck;
  readonly kept: Kept;
  /** Changes the deck and keeps it at once. */
  change(edit: (deck: Deck) => Deck): void;
}

/** Every change is kept as it is made, and what another page of this browser keeps comes here. */
export function useDeck(first: Deck): Work {
  const [deck, setDeck] = useState(first);
  const [kept, setKept] = useState<Kept>("kept");
  const latest = useRef(deck);
  const show = useCallback((next: Deck) => {
    latest.current = next;
    setDeck(next);
  }, []);
  const { id } = first;
  useEffect(() => {
    // Says at once whether it can be kept, and makes it the deck that views are added to.
    setKept(putDeck(latest.current));
    return onDeckChange(id, () => {
      const other = deckOf(id);
      if (other) show(other);
    });
  }, [id, show]);
  const change = useCallback(
    (edit: (deck: Deck) => Deck) => {
      const next = edit(latest.current);
      show(next);
      setKept(putDeck(next));
    },
    [show],
  );
  return { deck, kept, change };
}

const keys = new WeakMap<Step, number>();
let made = 0;

/** A name for a step that it keeps while it is moved and edited. */
export function keyOf(step: Step): number {
  const known = keys.get(step);
  if (known !== undefined) return known;
  made += 1;
  keys.set(step, made);
  return made;
}

/** The step with other fields, and the same name. `undefined` takes a field away. */
export function edited(
  step: Step,
  fields: { readonly [Field in keyof Step]?: Step[Field] | undefined },
): Step {
  const known = Object.entries({ ...step, ...fields }).filter(([, value]) => value !== undefined);
  const next = Object.fromEntries(known) as Step;
  keys.set(next, keyOf(step));
  return next;
}
