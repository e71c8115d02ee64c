import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { shared } from "../../figures/shared.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { withValues } from "../../url/query.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Bar } from "./Bar.tsx";
import type { DeckPlace } from "./deckQuery.ts";
import type { Wish } from "./keys.ts";
import { NoTalk } from "./NoTalk.tsx";
import { Podium } from "./Podium.tsx";
import { readSettings, writeSettings } from "./settings.ts";
import { useDeck } from "./useDeck.ts";
import { useIdle } from "./useIdle.ts";
import { useKeys } from "./useKeys.ts";
import { usePlay } from "./usePlay.ts";
import { useScreen } from "./useScreen.ts";
import { useSpeaker } from "./useSpeaker.ts";
import { useSwipe } from "./useSwipe.ts";
import { useTalk } from "./useTalk.ts";
import { useWakeLock } from "./useWakeLock.ts";

const Options = lazy(() => import("./Options.tsx"));
const Overview = lazy(() => import("./Overview.tsx"));
const Help = lazy(() => import("./Help.tsx"));
const GoTo = lazy(() => import("./GoTo.tsx"));
const OwnNotes = lazy(() => import("./OwnNotes.tsx"));

/** What the audience sees, and around it what the speaker needs. Notes come here only when they are asked for. */
export default function Stage({ place }: { place: DeckPlace }) {
  const { locale, query, choose, reading } = usePage();
  const { say } = locale;
  const settings = readSettings(query);
  const deck = useDeck(place);
  const talk = useTalk(deck.builds, settings.talk);
  const { moment, act } = talk;
  const frame = deck.frameAt(moment);
  const [said, setSaid] = useState("");
  const [dialog, setDialog] = useState<"overview" | "help" | "goto">();
  const [options, setOptions] = useState(false);
  const [ownNotes, setOwnNotes] = useState(false);
  const [held, setHeld] = useState(false);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const screen = useScreen(() => setSaid(say("present.refused.screen")));
  const speaker = useSpeaker(talk, setSaid);
  const total = deck.builds.length;
  const isLast = moment.step === total - 1 && moment.build === (deck.builds.at(-1) ?? 0);
  useWakeLock(() => setSaid(say("present.refused.awake")));
  usePlay(settings.play, moment, isLast, (kind) => act({ kind }));
  const stage = useRef<HTMLElement>(null);
  useIdle(stage);
  const onPoint = useLatest((id: string | undefined) => {
    if (!frame) return;
    act({
      kind: "live",
      query: withValues(shared, frame.query, { focus: id ?? "" }).toString(),
    });
  });
  const onLook = useCallback((at: number) => act({ kind: "look", at }), [act]);
  const leaveOne = () => {
    if (moment.code) act({ kind: "code" });
    else if (moment.blank) act({ kind: "blank" });
    else if (moment.dim) act({ kind: "dim" });
    else if (frame?.figure.focus && moment.live !== undefined) onPoint(undefined);
    else screen.leave();
  };
  const onWish = (wish: Wish) => {
    setSaid("");
    if (typeof wish === "object") act({ kind: "go", step: wish.step });
    else if (wish === "overview" || wish === "help" || wish === "goto") setDialog(wish);
    else if (wish === "options") setOptions(!options);
    else if (wish === "screen") screen.toggle();
    else if (wish === "speaker") speaker.open();
    else if (wish === "escape") leaveOne();
    else if (wish === "notes") {
      if (ownNotes) setHeld(true);
      else setSaid(say("present.notes.off"));
    } else {
      if (wish === "dim" && !moment.dim && frame?.lit.length === 0)
        setSaid(say("present.dim.none"));
      act({ kind: wish });
    }
  };
  const digits = useKeys(settings.keys === "on", onWish, () => setHeld(false));
  const swipe = useSwipe((kind) => act({ kind }));
  const words = frame && locale.text(frame.headline);
  const title = deck.talk ? locale.text(deck.talk.title) : "";
  useReady(title && `${title} – ${locale.text(reading.model.title)}`, words);
  // What is read out follows a step, and nothing else.
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (words) setSpoken(say("present.step.said", { step: moment.step + 1, total, words }));
  }, [moment.step, total, words, say]);
  if (deck.error || deck.talk?.steps.length === 0)
    return <NoTalk place={place} error={deck.error} />;
  if (!frame) return <div className="wait" aria-busy="true" />;
  return (
    <main
      id="content"
      ref={stage}
      className="talk"
      tabIndex={-1}
      data-full={screen.isFull || undefined}
      data-options={options || undefined}
    >
      <section className="stage-room" aria-label={say("present.stage")} {...swipe}>
        <Podium {...{ deck, moment, onPoint, onLook }} isMain />
      </section>
      <p className="talk-words" aria-hidden="true">
        {words}
      </p>
      <Suspense>{options && <Options frame={frame} talk={talk} onPoint={onPoint} />}</Suspense>
      <Suspense>
        {ownNotes && <OwnNotes {...{ place, moment, held, slot }} say={setSaid} />}
      </Suspense>
      <Suspense>
        {dialog === "overview" && (
          <Overview
            {...{ deck, moment }}
            onGo={(step) => act({ kind: "go", step })}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === "help" && (
          <Help
            keys={settings.keys}
            onKeys={(keys) => choose(writeSettings(query, { keys }), { replace: true })}
            ownNotes={ownNotes}
            onOwnNotes={setOwnNotes}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === "goto" && (
          <GoTo
            total={total}
            onGo={(step) => act({ kind: "go", step })}
            onClose={() => setDialog(undefined)}
          />
        )}
      </Suspense>
      <Bar
        {...{ moment, total, digits, options }}
        onWish={onWish}
        says={said}
        address={speaker.refused}
        playing={settings.play > 0}
        onStop={() => choose(writeSettings(query, { play: 0 }), { replace: true })}
        holds={ownNotes ? setHeld : undefined}
        onSlot={setSlot}
      />
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </main>
  );
}
