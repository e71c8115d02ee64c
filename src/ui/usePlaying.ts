import { useEffect, useRef, useState } from "react";

const PACE_MS = 1000;
const ENDING = ["click", "keydown", "input", "popstate", "visibilitychange"] as const;

/**
 * Walks through stops, one a second, and ends at the last. Whatever else the
 * reader does ends it too, and so does leaving the page; scrolling does not, for
 * the picture may be below.
 *
 * @param stops in ascending order
 * @param isToggle whether an event is one of the button that begins and ends it
 */
export function usePlaying(
  stops: readonly number[],
  at: number,
  go: (stop: number) => void,
  isToggle: (event: Event) => boolean,
): readonly [playing: boolean, toggle: () => void] {
  const [playing, setPlaying] = useState(false);
  const next = stops.find((stop) => stop > at);
  const last = stops.at(-1);
  const latest = useRef({ go, isToggle });
  useEffect(() => {
    latest.current = { go, isToggle };
  });
  useEffect(() => {
    if (!playing || next === undefined) return;
    const timer = setTimeout(() => {
      latest.current.go(next);
      if (next === last) setPlaying(false);
    }, PACE_MS);
    return () => clearTimeout(timer);
  }, [playing, next, last]);
  useEffect(() => {
    if (!playing) return;
    const end = (event: Event) => {
      if (!latest.current.isToggle(event)) setPlaying(false);
    };
    for (const type of ENDING) window.addEventListener(type, end, true);
    return () => {
      for (const type of ENDING) window.removeEventListener(type, end, true);
    };
  }, [playing]);
  const toggle = () => {
    if (!playing && next === undefined) go(stops[0] ?? 0);
    setPlaying(!playing);
  };
  return [playing, toggle];
}
