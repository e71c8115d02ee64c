import { useLocation } from "wouter";
import { FIGURES } from "../../figures/ids.ts";
import { readDeck } from "../../model/readDeck.ts";
import { useDrop } from "../../ui/useDrop.ts";
import { OWN_DECK } from "../../url/route.ts";
import { usePage } from "../page.ts";
import { freeId, putDeck } from "../shelf.ts";

/** A deck that is let go over the stage, or over its notes, is kept in this browser and shown there; Back leads to the one before. */
export function useDroppedDeck(onRefused: () => void): void {
  const { route, href, query } = usePage();
  const [, navigate] = useLocation();
  useDrop(async (file) => {
    if (!file) return;
    try {
      const { deck } = readDeck(await file.text(), FIGURES);
      const id = freeId(deck.id);
      putDeck({ ...deck, id });
      const own = new URLSearchParams({ deck: id });
      if (query.has("notes")) own.set("notes", "");
      navigate(href({ view: "present", language: route.language, deck: OWN_DECK }, own));
    } catch {
      onRefused();
    }
  });
}
