import { Fragment, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Step } from "../../../model/deck.ts";
import { useEdition } from "../../page.ts";
import { StepCard } from "./StepCard.tsx";
import { keyOf, type Work } from "./useDeck.ts";
import { useSorting } from "./useSorting.ts";

/** A step that was deleted last, and where it stood, from 1. */
interface Gone {
  readonly step: Step;
  readonly number: number;
}

/** The steps in their order. The focus goes along with a step that is moved, and to “Undo” after one is deleted. */
export function StepList({ deck, change }: Pick<Work, "deck" | "change">) {
  const { say } = useEdition().locale;
  const [said, setSaid] = useState("");
  const [gone, setGone] = useState<Gone>();
  const focusNext = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (focusNext.current === undefined) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const move = useCallback(
    (from: number, to: number) => {
      change((before) => {
        const steps = [...before.steps];
        const [step] = steps.splice(from - 1, 1);
        if (!step) return before;
        steps.splice(to - 1, 0, step);
        focusNext.current = `step-${keyOf(step)}-${to < from ? "up" : "down"}`;
        return { ...before, steps };
      });
      setSaid(say("deck.moved", { from, to }));
    },
    [change, say],
  );
  const list = useRef<HTMLOListElement>(null);
  const onGrip = useSorting(list, move);
  const remove = useCallback(
    (number: number) => {
      change((before) => {
        const step = before.steps[number - 1];
        if (!step) return before;
        setGone({ step, number });
        focusNext.current = "step-undo";
        return { ...before, steps: before.steps.filter((other) => other !== step) };
      });
      setSaid(say("deck.removed", { number }));
    },
    [change, say],
  );
  const undo = () => {
    if (!gone) return;
    const { step, number } = gone;
    change((before) => {
      const steps = [...before.steps];
      steps.splice(number - 1, 0, step);
      return { ...before, steps };
    });
    focusNext.current = `step-${keyOf(step)}-up`;
    setGone(undefined);
    setSaid("");
  };
  const undone = gone && (
    <li className="notice">
      {say("deck.removed", { number: gone.number })}{" "}
      <button type="button" id="step-undo" onClick={undo}>
        {say("deck.undo")}
      </button>
    </li>
  );
  const { steps } = deck;
  const place = gone && Math.min(gone.number, steps.length + 1);
  return (
    <section aria-labelledby="deck-steps">
      <h2 id="deck-steps">{say("deck.steps")}</h2>
      <p className="soft">
        {steps.length === 0 ? say("deck.empty") : say("deck.count", { count: steps.length })}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol ref={list} className="steps-list plain" onPointerDown={onGrip}>
        {steps.map((step, index) => (
          <Fragment key={keyOf(step)}>
            {place === index + 1 && undone}
            <StepCard
              step={step}
              number={index + 1}
              count={steps.length}
              change={change}
              onMove={move}
              onRemove={remove}
            />
          </Fragment>
        ))}
        {place === steps.length + 1 && undone}
      </ol>
    </section>
  );
}
