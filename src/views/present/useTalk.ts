import { useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { queryHere } from "../../url/place.ts";
import { usePage } from "../page.ts";
import { type Line, openLine, type Reach } from "./line.ts";
import { isNewer, newToken, type Stamp, type Told, writeMoved } from "./message.ts";
import {
  type Act,
  type Moment,
  move,
  readMoment,
  sameMoment,
  within,
  writeMoment,
} from "./moment.ts";

export interface TalkState {
  readonly moment: Moment;
  act(act: Act): void;
  /** How far this window is heard; `undefined` as long as the talk has one window. */
  readonly reach: Reach | undefined;
  /** Whether another window has been heard and has not taken leave. */
  readonly isHeard: boolean;
  /** Tells the line of a window that this one has opened. */
  join(other: Window): void;
  tell(what: Told): void;
}

/** A browser takes a change of the address again after a while. */
const AGAIN_MS = 1000;

/**
 * Where the talk is, in all its windows. The address says it in each; a change
 * is told to the others, and the last one counts. A step is no entry of the
 * history: Back leaves the talk.
 *
 * @param builds how many builds each step has; empty before the deck is there
 * @param talk token of the talk; empty while it has one window
 * @param onTold what another window asks of this one
 */
export function useTalk(
  builds: readonly number[],
  talk: string,
  onTold: (what: Told) => void,
): TalkState {
  const { query, choose } = usePage();
  const told = useLatest(onTold);
  // Two hundred changes in ten seconds are all that Chromium writes; a stage does not wait for it.
  const [unwritten, setUnwritten] = useState<Moment>();
  const written = unwritten ?? readMoment(query);
  const moment = builds.length > 0 ? within(written, builds) : written;
  const [self] = useState(newToken);
  const [reach, setReach] = useState<Reach>();
  const [isHeard, setHeard] = useState(false);
  const stamp = useRef<Stamp>({ turn: 0, by: self });
  const line = useRef<Line>(undefined);
  const partners = useRef(new Set<Window>());
  // Acts and messages come faster than renders: what counts is the address itself, or what it refused.
  const refused = useRef<Moment>(undefined);
  const latest = useRef({ query, moment, builds, choose });
  useEffect(() => {
    const here = queryHere();
    const said = refused.current ?? readMoment(here);
    const now = builds.length > 0 ? within(said, builds) : said;
    latest.current = { query: here, moment: now, builds, choose };
  });
  const put = useCallback((next: Moment) => {
    const { query: before, choose: write } = latest.current;
    const query = writeMoment(before, next);
    latest.current = { ...latest.current, query, moment: next };
    write(query, { replace: true });
    refused.current = sameMoment(readMoment(queryHere()), next) ? undefined : next;
    setUnwritten(refused.current);
  }, []);
  useEffect(() => {
    if (!unwritten) return;
    const timer = window.setTimeout(() => {
      // What is refused now, which may be newer than the last render.
      if (refused.current) put({ ...refused.current });
    }, AGAIN_MS);
    return () => window.clearTimeout(timer);
  }, [unwritten, put]);
  const tellMoment = useCallback(() => {
    line.current?.say(writeMoved(talk, self, stamp.current, latest.current.moment));
  }, [talk, self]);
  const act = useCallback(
    (what: Act) => {
      const { moment: now, builds: all } = latest.current;
      if (all.length === 0) return;
      const next = move(now, what, all);
      if (sameMoment(now, next)) return;
      stamp.current = { turn: stamp.current.turn + 1, by: self };
      put(next);
      tellMoment();
    },
    [put, tellMoment, self],
  );
  useEffect(() => {
    if (talk === "") return;
    const opened = openLine(
      talk,
      self,
      (message) => {
        setHeard(message.kind !== "bye");
        if (message.kind === "ask") tellMoment();
        if (message.kind === "screen" || message.kind === "said") told(message);
        if (message.kind !== "now" || !isNewer(message, stamp.current)) return;
        stamp.current = { turn: message.turn, by: message.by };
        const { moment: now, builds: all } = latest.current;
        const next = { ...message.moment, live: message.moment.live, look: message.moment.look };
        const sound = all.length > 0 ? within(next, all) : next;
        if (!sameMoment(now, sound)) put(sound);
      },
      setReach,
    );
    line.current = opened;
    // A window may be opened before its line is.
    for (const other of partners.current) opened.join(other);
    opened.say({ talk, from: self, kind: "ask" });
    const leave = () => opened.say({ talk, from: self, kind: "bye" });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      opened.close();
      line.current = undefined;
      setReach(undefined);
    };
  }, [talk, self, tellMoment, put, told]);
  const join = useCallback((other: Window) => {
    partners.current.add(other);
    line.current?.join(other);
  }, []);
  const tell = useCallback(
    (what: Told) => {
      const message = { talk, from: self, ...what };
      if (what.kind === "screen") line.current?.lend(message);
      else line.current?.say(message);
    },
    [talk, self],
  );
  return { moment, act, reach, isHeard, join, tell };
}
