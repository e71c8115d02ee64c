import { memo, Suspense, useState } from "react";
import type { FigureId } from "../../../figures/ids.ts";
import { type Deck, type Step, viewAt } from "../../../model/deck.ts";
import { StepCheck } from "../../later.ts";
import { useEdition } from "../../page.ts";
import { StepDetails } from "./StepDetails.tsx";
import { edited, keyOf } from "./useDeck.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  change(edit: (deck: Deck) => Deck): void;
  onMove(from: number, to: number): void;
  onRemove(number: number): void;
}

/** One step: what it says, what the speaker says, its place among the others. */
export const StepCard = memo(function StepCard({
  step,
  number,
  count,
  change,
  onMove,
  onRemove,
}: Props) {
  const { say } = useEdition().locale;
  const [isOpen, setOpen] = useState(false);
  const [checks, setChecks] = useState(false);
  const key = keyOf(step);
  const set = (fields: Parameters<typeof edited>[1]) =>
    change((deck) => ({
      ...deck,
      steps: deck.steps.map((other) => (keyOf(other) === key ? edited(other, fields) : other)),
    }));
  const { figure } = viewAt(step);
  return (
    <li className="step" aria-label={say("deck.step", { number })}>
      <p className="step-head">
        {count > 1 && (
          <span className="step-grip" aria-hidden="true" title={say("deck.grip")}>
            ⠿
          </span>
        )}
        <b>{number}</b>
        <span className="kicker">{say(`${figure as FigureId}.kicker`)}</span>
        <Move
          id={`step-${key}-up`}
          sign="↑"
          name={say("deck.up", { number })}
          isEnd={number === 1}
          onMove={() => onMove(number, number - 1)}
        />
        <Move
          id={`step-${key}-down`}
          sign="↓"
          name={say("deck.down", { number })}
          isEnd={number === count}
          onMove={() => onMove(number, number + 1)}
        />
        <button
          type="button"
          className="quiet"
          aria-label={say("deck.remove", { number })}
          title={say("deck.remove", { number })}
          onClick={() => onRemove(number)}
        >
          ✕
        </button>
      </p>
      <Words
        label={say("deck.headline")}
        text={step.headline}
        rows={2}
        onMissing={(kept) => say("deck.headline.wrong", { kept })}
        onChange={(headline) => headline && set({ headline })}
      />
      <Words
        label={say("deck.notes")}
        text={step.notes}
        rows={3}
        onChange={(notes) => set({ notes })}
      />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say("deck.more")}</summary>
        {isOpen && <StepDetails step={step} set={set} />}
      </details>
      <button type="button" className="step-check" onClick={() => setChecks(true)}>
        {say("deck.call")}
      </button>
      <Suspense>
        {checks && (
          <StepCheck step={step} number={number} total={count} onClose={() => setChecks(false)} />
        )}
      </Suspense>
    </li>
  );
});

interface MoveProps {
  readonly id: string;
  readonly sign: string;
  readonly name: string;
  readonly isEnd: boolean;
  onMove(): void;
}

/** At an end the button stays, so that the focus has a place to be. */
function Move({ id, sign, name, isEnd, onMove }: MoveProps) {
  return (
    <button
      type="button"
      id={id}
      className="quiet"
      aria-disabled={isEnd || undefined}
      aria-label={name}
      title={name}
      onClick={() => isEnd || onMove()}
    >
      {sign}
    </button>
  );
}
