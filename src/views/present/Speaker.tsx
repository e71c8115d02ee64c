import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Clock } from "./Clock.tsx";
import { changeWords } from "./changes.ts";
import { type DialogName, Dialogs, isDialog } from "./Dialogs.tsx";
import type { DeckPlace } from "./deckQuery.ts";
import type { Wish } from "./keys.ts";
import { closeList, pointing, topLevel } from "./levels.ts";
import { move } from "./moment.ts";
import { NoTalk } from "./NoTalk.tsx";
import { Notes } from "./Notes.tsx";
import { notesQuery } from "./notesQuery.ts";
import type { Notice } from "./notices.ts";
import Options from "./Options.tsx";
import { Podium } from "./Podium.tsx";
import { SlideView } from "./SlideView.tsx";
import { Steps } from "./Steps.tsx";
import { readSettings } from "./settings.ts";
import { useDeck } from "./useDeck.ts";
import { useDroppedDeck } from "./useDroppedDeck.ts";
import { useKeys } from "./useKeys.ts";
import { useTalk } from "./useTalk.ts";

const CallCheck = lazy(() => import("./CallCheck.tsx"));

/** The speaker's window: what the audience sees, what comes next, what to say, and the time. */
export default function Speaker({ place }: { place: DeckPlace }) {
  const { locale, query, reading } = usePage();
  const { say } = locale;
  const settings = readSettings(query);
  const deck = useDeck(place);
  const talk = useTalk(deck.builds, settings.talk, (told) => {
    if (told.kind === "said") tell(told.notice);
  });
  const { moment, act } = talk;
  const notes = useQuery(notesQuery(place));
  const [checks, setChecks] = useState(false);
  const [dialog, setDialog] = useState<DialogName>();
  const [said, setSaid] = useState<{ notice: Notice; step: number }>();
  const panel = useRef<HTMLElement>(null);
  const frame = deck.frameAt(moment);
  const onPoint = useLatest((id: string | undefined) => {
    if (frame) act(pointing(frame, id));
  });
  const onLook = useCallback((at: number) => act({ kind: "look", at }), [act]);
  const onWish = (wish: Wish) => {
    setSaid(undefined);
    if (typeof wish === "object") act({ kind: "go", step: wish.step });
    else if (isDialog(wish)) setDialog(wish);
    else if (wish === "options") panel.current?.focus();
    else if (wish === "screen") fill();
    else if (wish === "escape") {
      const level = closeList(panel.current) ? undefined : topLevel(moment, frame);
      if (level) act(level);
    } else if (isAct(wish)) {
      if (wish === "dim" && !moment.dim && frame?.lit.length === 0) tell("present.dim.none");
      act({ kind: wish });
    }
  };
  const tell = (notice: Notice) => setSaid({ notice, step: moment.step });
  const fill = () => {
    if (talk.isHeard) talk.tell({ kind: "screen" });
    else tell("present.refused.there");
  };
  const digits = useKeys(settings.keys === "on", onWish, () => {});
  useDroppedDeck(() => tell("present.wrong.file"));
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
  const button = (wish: (typeof BUTTONS)[number], pressed?: boolean) => (
    <button type="button" aria-pressed={pressed} onClick={() => onWish(wish)}>
      {say(`present.do.${wish}`)}
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
          {button("screen")}
          {button("help")}
          <button type="button" onClick={() => setChecks(true)}>
            {say("present.do.call")}
          </button>
        </div>
        <div role="status" className="speaker-told">
          <p className="soft">{reachWords()}</p>
          <p>
            {digits !== "" && say("present.digits", { digits })}
            {said?.step === moment.step && say(said.notice)}
          </p>
        </div>
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
          <h2 id="next">{nextWords()}</h2>
          <div className="stage-room" inert>
            <div className="podium">{next && <SlideView frame={next} total={total} />}</div>
          </div>
        </section>
      </section>
      <div className="speaker-ahead">
        <Clock
          talk={settings.talk}
          minutes={deck.talk.minutes}
          from={moment.step / total}
          share={(moment.step + 1) / total}
        />
        <Steps {...{ deck, moment }} onGo={(step) => act({ kind: "go", step })} />
      </div>
      <Suspense>
        <Options ref={panel} frame={frame} talk={talk} onPoint={onPoint} />
      </Suspense>
      <Dialogs {...{ deck, moment, act }} open={dialog} onClose={() => setDialog(undefined)} />
      <Suspense>
        {checks && (
          <CallCheck
            frames={[frame]}
            look={moment.look}
            total={total}
            onClose={() => setChecks(false)}
          />
        )}
      </Suspense>
    </main>
  );

  /** What stands above the next view; of one that is still this step, what it changes. */
  function nextWords(): string {
    if (isEnd) return say("present.end");
    const now = deck.frameAt({ ...moment, live: undefined });
    if (!now || !next || after.step !== moment.step) return say("present.next");
    const changes = changeWords(now, next, { locale, model: reading.model });
    if (changes.length === 0) return say("present.next.same");
    return say("present.next.build", { words: locale.list(changes) });
  }

  /** How this window hangs together with the stage. */
  function reachWords(): string {
    if (talk.isHeard) return say("present.reach.heard");
    if (talk.reach === "none" || talk.reach === undefined) return say("present.reach.none");
    return say("present.reach.waiting");
  }
}

const BUTTONS = ["back", "next", "blank", "dim", "code", "screen", "help"] as const;

const ACTS = ["next", "back", "first", "last", "dim", "blank", "code", "deck"] as const;

function isAct(wish: string): wish is (typeof ACTS)[number] {
  return ACTS.some((act) => act === wish);
}
