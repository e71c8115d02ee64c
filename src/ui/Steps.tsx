import { useRef } from "react";
import type { Choice } from "./Choices.tsx";
import { usePlaying } from "./usePlaying.ts";

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Names of the button that plays; without them there is none. */
  readonly play?: { readonly start: string; readonly pause: string } | undefined;
  readonly onChange: (value: string) => void;
}

/** One of many in order, on a slider; the last lets everything through. */
export function Steps({ label, choices, value, play, onChange }: Props) {
  const found = choices.findIndex((choice) => choice.value === value);
  const at = found < 0 ? choices.length - 1 : found;
  const { label: here = "", count, note } = choices[at] ?? {};
  const go = (index: number) => onChange(choices[index]?.value ?? "");
  return (
    <div className="steps">
      {play && <Play {...{ choices, at, go, play }} />}
      <label>
        <span>{label}</span>
        <input
          type="range"
          aria-label={label}
          min={0}
          max={choices.length - 1}
          value={at}
          aria-valuetext={note === undefined ? here : `${here}: ${note}`}
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
        <output>{here}</output>
        {count !== undefined && <small>{count}</small>}
      </label>
      {note !== undefined && <small>{note}</small>}
    </div>
  );
}

interface PlayProps {
  readonly choices: readonly Choice[];
  readonly at: number;
  go(index: number): void;
  readonly play: NonNullable<Props["play"]>;
}

/** Walks through the steps that change something. */
function Play({ choices, at, go, play }: PlayProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isToggle = (event: Event) =>
    event.target instanceof Node &&
    button.current?.contains(event.target) === true &&
    !(event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ");
  const [playing, toggle] = usePlaying(stopsOf(choices), at, go, isToggle);
  return (
    <button
      ref={button}
      type="button"
      className="play"
      data-playing={playing}
      aria-label={playing ? play.pause : play.start}
      title={playing ? play.pause : play.start}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 1.5 14 8 3 14.5z"} />
      </svg>
    </button>
  );
}

/** The first step, those that let more through than the one before, and the last. */
function stopsOf(choices: readonly Choice[]): number[] {
  return choices.flatMap(({ count }, index) =>
    index === 0 || index === choices.length - 1 || count !== choices[index - 1]?.count
      ? [index]
      : [],
  );
}
