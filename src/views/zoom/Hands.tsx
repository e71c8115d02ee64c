import { useEffect, useRef, useState } from "react";
import type { HeldMark, Live } from "../../camera/live.ts";
import type { Mover } from "../../camera/mover.ts";
import { writeViewpoint } from "../../camera/viewpoint.ts";
import type { BoundFigure } from "../../figures/figure.ts";
import type { Sight } from "../../figures/sight.ts";
import type { Size } from "../../plot/size.ts";
import { usePage } from "../page.ts";
import { bringIntoSight, handsOn, turnTo } from "./hands.ts";
import { listenToKeys } from "./keys.ts";
import { Minimap } from "./Minimap.tsx";
import { Tools } from "./Tools.tsx";

interface Props {
  readonly figure: BoundFigure;
  readonly sight: Sight;
  readonly size: Size;
  readonly stage: HTMLElement;
  readonly chosen: string | undefined;
  onLive(live: Live | undefined): void;
}

/** Hands, keys and buttons on a picture; where they come to rest is written into the address. */
export default function Hands(props: Props) {
  const { figure, sight, size, stage, chosen, onLive } = props;
  const { query, choose } = usePage();
  const { width, height } = size;
  const [mover, setMover] = useState<Mover>();
  const [held, setHeld] = useState<HeldMark>();
  // Listeners stay as long as the picture; what they speak of is always the latest.
  const latest = useRef({ figure, sight, query, choose });
  /** Where a hand last came to rest. */
  const own = useRef<string>(undefined);
  /** Where marks had been moved to, before each move. */
  const before = useRef<(readonly string[])[]>([]);
  useEffect(() => {
    latest.current = { figure, sight, query, choose };
  });
  useEffect(() => {
    const set = (key: string, value: string | readonly string[]) => {
      const { figure: drawn, query: now, choose: go } = latest.current;
      go(changed(now, drawn.choose(key, value), key), { replace: true });
    };
    const hands = handsOn(
      stage,
      { width, height },
      {
        sight: () => latest.current.sight,
        onRest(at) {
          own.current = writeViewpoint(at);
          set("at", own.current);
        },
        onHold: setHeld,
        onDrop(mark) {
          const { moved = [] } = latest.current.sight;
          before.current.push(moved);
          set("moved", withMoved(moved, mark));
        },
      },
    );
    const deafen = listenToKeys(stage, hands.mover, () => {
      const last = before.current.pop();
      if (!last) return false;
      // A quick hand takes back what the drawing does not know of yet.
      setHeld(undefined);
      set("moved", last);
      return true;
    });
    const onFocus = ({ target }: FocusEvent) => {
      const mark = (target as Element).closest("[data-mark]:focus-visible");
      const place = latest.current.sight.places.get(mark?.getAttribute("data-mark") ?? "");
      if (!mark || !place) return;
      bringIntoSight(hands.mover, place, { width, height });
      mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    stage.addEventListener("focusin", onFocus);
    setMover(hands.mover);
    return () => {
      stage.removeEventListener("focusin", onFocus);
      deafen();
      hands.end();
    };
  }, [stage, width, height]);
  useEffect(() => {
    onLive(mover && { mover, held });
  }, [mover, held, onLive]);
  useEffect(() => () => onLive(undefined), [onLive]);
  // The address has spoken, by Back or by a link. Where it repeats a hand, that hand may be moving again.
  useEffect(() => {
    if (!mover || writeViewpoint(sight.at) === own.current) return;
    own.current = undefined;
    turnTo(mover, sight.at, { width, height });
  }, [mover, sight.at, width, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, the mark is where it was put
  useEffect(() => setHeld(undefined), [sight.moved]);
  useEffect(() => {
    const place = chosen === undefined ? undefined : latest.current.sight.places.get(chosen);
    if (mover && place) bringIntoSight(mover, place, { width, height });
  }, [mover, chosen, width, height]);
  if (!mover) return null;
  const onPutBack = () => {
    before.current = [];
    setHeld(undefined);
    choose(changed(query, figure.choose("moved", []), "moved"));
  };
  const onReset = () => {
    before.current = [];
    setHeld(undefined);
    const whole = changed(query, figure.choose("moved", []), "moved");
    whole.delete("at");
    choose(whole);
  };
  return (
    <>
      <Tools
        mover={mover}
        isMoved={(sight.moved?.length ?? 0) > 0}
        onReset={onReset}
        onPutBack={onPutBack}
      />
      <Minimap mover={mover} sight={sight} size={size} />
    </>
  );
}

/** The address as it is now with one key as it is wanted: the picture may be a frame behind with all others. */
function changed(now: URLSearchParams, wanted: URLSearchParams, key: string): URLSearchParams {
  const query = new URLSearchParams(now);
  query.delete(key);
  for (const value of wanted.getAll(key)) query.append(key, value);
  return query;
}

/** A mark that was moved before is named once, with where it is now. */
function withMoved(moved: readonly string[], { id, x, y }: HeldMark): string[] {
  const share = (value: number) => String(Math.round(value * 1000) / 1000);
  const others = moved.filter((text) => !text.startsWith(`${id}:`));
  return [...others, `${id}:${share(x)}:${share(y)}`];
}
