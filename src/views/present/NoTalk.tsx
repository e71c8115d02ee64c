import { Link } from "wouter";
import { ModelRefused } from "../../model/fault.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { type DeckPlace, NoDeck } from "./deckQuery.ts";

/** There is nothing to present: why, and where to go from here. */
export function NoTalk({ place, error }: { place: DeckPlace; error: Error | null }) {
  const { locale, href, route, isTaken } = usePage();
  const { say } = locale;
  const { language } = route;
  // A deck that has no steps yet is opened where it gets them.
  const id = place.kind === "own" && !error ? place.id : "";
  const making = new URLSearchParams({ make: "deck", ...(id && { deck: id }) });
  useReady(say("present.none.title"));
  const reason = () => {
    if (error instanceof ModelRefused) return say("present.none.refused");
    if (error && !(error instanceof NoDeck)) return say("present.none.failed");
    if (place.kind === "own") return say("present.none.own", { id: place.id || "–" });
    if (place.kind === "carried") return say(error ? "present.none.cut" : "present.none.steps");
    return error ? say("present.none.failed") : say("present.none.steps");
  };
  return (
    <main id="content" className="no-talk">
      <h1>{say("present.none.title")}</h1>
      <p>{reason()}</p>
      {error && !(error instanceof NoDeck) && (
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            {say("loading.retry")}
          </button>
        </p>
      )}
      <p className="deck-take">
        <Link href={href({ view: "present", language })}>{say("present.none.list")}</Link>
        {!isTaken && (
          <Link href={href({ view: "compose", language }, making)}>{say("present.make")}</Link>
        )}
      </p>
    </main>
  );
}
