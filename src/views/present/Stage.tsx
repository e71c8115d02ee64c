import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Bar } from "./Bar.tsx";
import { type DialogName, Dialogs, isDialog } from "./Dialogs.tsx";
import type { DeckPlace } from "./deckQuery.ts";
import type { Wish } from "./keys.ts";
import { closeList, pointing, topLevel } from "./levels.ts";
import { NoTalk } from "./NoTalk.tsx";
import type { Notice } from "./notices.ts";
import { Podium } from "./Podium.tsx";
import { readSettings, writeSettings, wrongIn } from "./settings.ts";
import { useDeck } from "./useDeck.ts";
import { useDroppedDeck } from "./useDroppedDeck.ts";
import { useIdle } from "./useIdle.ts";
import { useKeys } from "./useKeys.ts";
import { usePlay } from "./usePlay.ts";
import { useScreen } from "./useScreen.ts";
import { useSpeaker } from "./useSpeaker.ts";
import { useSwipe } from "./useSwipe.ts";
import { useTalk } from "./useTalk.ts";
import { useWakeLock } from "./useWakeLock.ts";

const Options = lazy(() => import("./Options.tsx"));
const OwnNotes = lazy(() => import("./OwnNotes.tsx"));

/** What the audience sees, and around it what the speaker needs. Notes come here only when they are asked for. */
export default function Stage({ place }: { place: DeckPlace }) {
  const { locale, query, choose, reading } = usePage();
  const { say } = locale;
  const settings = readSettings(query);
  const deck = useDeck(place);
  const talk = useTalk(deck.builds, settings.talk, ({ kind }) => {
    if (kind === "screen") screen.toggle(true);
  });
  const { moment, act } = talk;
  const frame = deck.frameAt(moment);
  const [notice, setNotice] = useState<Notice>();
  const tell = (next: Notice) =>
    talk.isHeard ? talk.tell({ kind: "said", notice: next }) : setNotice(next);
  const [dialog, setDialog] = useState<DialogName>();
  const [options, setOptions] = useState(false);
  const [ownNotes, setOwnNotes] = useState(false);
  const [held, setHeld] = useState(false);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const panel = useRef<HTMLElement>(null);
  const screen = useScreen(tell);
  const speaker = useSpeaker(talk, tell);
  const total = deck.builds.length;
  const isLast = moment.step === total - 1 && moment.build === (deck.builds.at(-1) ?? 0);
  useDroppedDeck(() => tell("present.wrong.file"));
  useWakeLock(() => tell("present.refused.awake"));
  usePlay(settings.play, moment, isLast, (kind) => act({ kind }));
  const stage = useRef<HTMLElement>(null);
  useIdle(stage);
  const onPoint = useLatest((id: string | undefined) => {
    if (frame) act(pointing(frame, id));
  });
  const onLook = useCallback((at: number) => act({ kind: "look", at }), [act]);
  const leaveOne = () => {
    if (closeList(panel.current)) return;
    if (options) return setOptions(false);
    const level = topLevel(moment, frame);
    if (level) act(level);
    else screen.leave();
  };
  const onWish = (wish: Wish) => {
    // What could not be said on a full screen is still to be said after it.
    if (wish !== "screen" && wish !== "escape") setNotice(undefined);
    if (typeof wish === "object") act({ kind: "go", step: wish.step });
    else if (isDialog(wish)) setDialog(wish);
    else if (wish === "options") setOptions(!options);
    else if (wish === "screen") screen.toggle();
    else if (wish === "speaker") speaker.open();
    else if (wish === "escape") leaveOne();
    else if (wish === "notes") {
      if (ownNotes) setHeld(true);
      else if (!talk.isHeard) tell("present.notes.off");
    } else {
      if (wish === "dim" && !moment.dim && frame?.lit.length === 0) tell("present.dim.none");
      act({ kind: wish });
    }
  };
  const digits = useKeys(settings.keys === "on", onWish, () => setHeld(false));
  const isShared = screen.isFull || settings.play > 0;
  const swipe = useSwipe((kind) => act({ kind }));
  const words = frame && locale.text(frame.headline);
  const title = deck.talk ? locale.text(deck.talk.title) : "";
  useReady(title && `${title} – ${locale.text(reading.model.title)}`, words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of the address that led here
  useEffect(() => {
    const wrong = total > 0 && wrongIn(query, total);
    if (wrong) tell(wrong);
  }, [total]);
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
      <Suspense>
        {options && <Options ref={panel} frame={frame} talk={talk} onPoint={onPoint} />}
      </Suspense>
      <Suspense>{ownNotes && <OwnNotes {...{ place, moment, held, slot, tell }} />}</Suspense>
      <Dialogs
        {...{ deck, moment, act }}
        open={dialog}
        notes={{ on: ownNotes, onChange: setOwnNotes }}
        onClose={() => setDialog(undefined)}
      />
      <Bar
        {...{ moment, total, digits, options }}
        onWish={onWish}
        // Its own answer is all that a full screen shows besides the stage.
        notice={isShared && notice !== "present.refused.screen" ? undefined : notice}
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
