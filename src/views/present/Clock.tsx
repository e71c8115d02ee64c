import { useEffect, useState } from "react";
import { usePage } from "../page.ts";
import { keepClock, type Running, readClock } from "./keptClock.ts";

interface Props {
  /** Token of the talk; its time goes on when the window is reloaded. Empty for one without. */
  readonly talk: string;
  /** The talk is meant to take. */
  readonly minutes: number | undefined;
  /** Of the talk that is behind when this step begins. */
  readonly from: number;
  /** Of the talk that is behind when this step is. */
  readonly share: number;
}

/** The time of day, the time since the start, and whether the talk keeps to its minutes. */
export function Clock({ talk, minutes, from, share }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const [now, setNow] = useState(() => Date.now());
  const [running, setRunning] = useState((): Running => readClock(talk) ?? { start: now });
  const { start, pausedAt } = running;
  useEffect(() => keepClock(talk, running), [talk, running]);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round(((pausedAt ?? now) - start) / 1000));
  const planned = minutes && minutes * 60;
  const pace = () => {
    if (!planned) return undefined;
    const behind = seconds - planned * share;
    const ahead = planned * from - seconds;
    if (seconds > planned) return say("present.pace.over", { time: timeOf(seconds - planned) });
    if (behind > planned / 20) return say("present.pace.behind", { time: timeOf(behind) });
    if (ahead > planned / 20) return say("present.pace.ahead", { time: timeOf(ahead) });
    return say("present.pace.well");
  };
  const togglePause = () => {
    const at = Date.now();
    setNow(at);
    setRunning(pausedAt === undefined ? { start, pausedAt: at } : { start: start + at - pausedAt });
  };
  const again = () => {
    const at = Date.now();
    setNow(at);
    setRunning({ start: at });
  };
  return (
    <div className="clock">
      <p>
        <time className="clock-since" data-over={(planned && seconds > planned) || undefined}>
          {timeOf(seconds)}
        </time>{" "}
        {minutes !== undefined && <span>{say("present.planned", { minutes })}</span>}
      </p>
      <p className="soft">
        {new Intl.DateTimeFormat(locale.intl, { timeStyle: "short" }).format(now)}
        {minutes !== undefined && ` · ${pace()}`}
      </p>
      <p>
        <button type="button" aria-pressed={pausedAt !== undefined} onClick={togglePause}>
          {say("present.clock.pause")}
        </button>{" "}
        <button type="button" onClick={again}>
          {say("present.clock.again")}
        </button>
      </p>
    </div>
  );
}

/** `9:05`, `1:02:03`. */
function timeOf(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}
