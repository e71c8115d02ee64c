import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useState } from "react";
import { shared } from "../../figures/shared.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { withValues } from "../../url/query.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Clock } from "./Clock.tsx";
import type { DeckPlace } from "./deckQuery.ts";
import type { Wish } from "./keys.ts";
import { move } from "./moment.ts";
import { NoTalk } from "./NoTalk.tsx";
import { Notes } from "./Notes.tsx";
import { notesQuery } from "./notesQuery.ts";
import Options from "./Options.tsx";
import { Podium } from "./Podium.tsx";
import { SlideView } from "./SlideView.tsx";
import { Steps } from "./Steps.tsx";
import { readSettings } from "./settings.ts";
import { useDeck } from "./useDeck.ts";
import { useKeys } from "./useKeys.ts";
import { useTalk } from "./useTalk.ts";

const CallCheck = lazy(() => import("./CallCheck.tsx"));

/** The speaker's window: what the audience sees, what comes next, what to say, and the time. */
export default function Speaker({ place }: { place: DeckPlace }) {
  const { locale, query, reading } = usePage();
  const { say } = locale;
  const settings = readSettings(query);
  const deck = useDeck(place);
  const talk = useTalk(deck.builds, settings.talk);
  const { moment, act } = talk;
  const notes = useQuery(notesQuery(place));
  const [checks, setChecks] = useState(false);
  const frame = deck.frameAt(moment);
  const onPoint = useLatest((id: string | undefined) => {
    if (!frame) return;
    act({ kind: "live", query: withValues(shared, frame.query, { focus: id ?? "" }).toString() });
  });
  const onLook = useCallback((at: number) => act({ kind: "look", at }), [act]);
  const onWish = (wish: Wish) => {
    if (typeof wish === "object") act({ kind: "go", step: wish.step });
    else if (wish === "escape") {
      if (moment.code) act({ kind: "code" });
      else if (moment.blank) act({ kind: "blank" });
      else if (moment.dim) act({ kind: "dim" });
    } else if (isAct(wish)) act({ kind: wish });
  };
  useKeys(settings.keys === "on", onWish, () => {});
  const title = deck.talk ? locale.text(deck.talk.title) : "";
  useReady(
    title && `${say("present.speaker")}: ${title} – ${locale.text(reading.model.title)}`,
    say("present.speaker.lead"),
  );
  if (deck.error || deck.talk?.steps.length === 0)
    return <NoTalk place={place} error={deck.error} />;
  if (!frame || !deck.talk) return <div className="wait" aria-busy="true" />;
  const total = deck.builds.length;
  const after = move({ ...moment, blank: false }, { kind: "next" }, deck.builds);
  const isEnd = after.step === moment.step && after.build === moment.build;
  const next = isEnd ? undefined : deck.frameAt({ ...after, live: undefined });
  const own = notes.data?.[moment.step + 1];
  const button = (kind: "back" | "next" | "dim" | "blank" | "code" | "deck", pressed?: boolean) => (
    <button type="button" aria-pressed={pressed} onClick={() => act({ kind })}>
      {say(`present.do.${kind}`)}
    </button>
  );
  return (
    <main id="content" className="speaker" tabIndex={-1}>
      <section className="speaker-now" aria-label={say("present.now")}>
        <div className="stage-room">
          <Podium {...{ deck, moment, onPoint, onLook }} />
        </div>
        <div role="toolbar" aria-label={say("present.bar")} className="talk-buttons">
          {button("back")}
          {button("next")}
          {button("blank", moment.blank)}
          {button("dim", moment.dim)}
          {button("code", moment.code)}
          <button type="button" onClick={() => setChecks(true)}>
            {say("present.do.call")}
          </button>
        </div>
        <p role="status" className="soft">
          {reachWords()}
        </p>
      </section>
      <section className="speaker-side">
        <h1 className="visually-hidden">{say("present.speaker")}</h1>
        <Notes
          words={own}
          instead={say(notes.error ? "present.notes.failed" : "present.notes.none")}
          step={moment.step}
          total={total}
        />
        <section className="speaker-next" aria-labelledby="next">
          <h2 id="next">{isEnd ? say("present.end") : say("present.next")}</h2>
          <div className="stage-room" inert>
            <div className="podium">{next && <SlideView frame={next} total={total} />}</div>
          </div>
        </section>
      </section>
      <div className="speaker-ahead">
        <Clock talk={settings.talk} minutes={deck.talk.minutes} share={(moment.step + 1) / total} />
        <Steps {...{ deck, moment }} onGo={(step) => act({ kind: "go", step })} />
      </div>
      <Suspense>
        <Options frame={frame} talk={talk} onPoint={onPoint} />
      </Suspense>
      <Suspense>
        {checks && <CallCheck frames={[frame]} total={total} onClose={() => setChecks(false)} />}
      </Suspense>
    </main>
  );

  /** How this window hangs together with the stage. */
  function reachWords(): string {
    if (talk.isHeard) return say("present.reach.heard");
    if (talk.reach === "none" || talk.reach === undefined) return say("present.reach.none");
    return say("present.reach.waiting");
  }
}

const ACTS = ["next", "back", "first", "last", "dim", "blank", "code", "deck"] as const;

function isAct(wish: string): wish is (typeof ACTS)[number] {
  return ACTS.some((act) => act === wish);
}
