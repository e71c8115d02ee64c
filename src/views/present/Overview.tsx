import { useEffect, useState } from "react";
import { afterPaint } from "../../ui/useAfterPaint.ts";
import { usePage } from "../page.ts";
import { Dialog } from "./Dialog.tsx";
import type { Moment } from "./moment.ts";
import { SlideView } from "./SlideView.tsx";
import type { DeckState } from "./useDeck.ts";

interface Props {
  readonly deck: DeckState;
  readonly moment: Moment;
  onGo(step: number): void;
  onClose(): void;
}

/** Every step at once; one is drawn after the other, so that the first are there at once. */
export default function Overview({ deck, moment, onGo, onClose }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const steps = deck.talk?.steps ?? [];
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= steps.length) return;
    return afterPaint(() => setDrawn(drawn + 1));
  }, [drawn, steps.length]);
  return (
    <Dialog
      label={say("present.do.overview")}
      className="overview"
      closedBy="KeyO"
      onClose={onClose}
    >
      <ol>
        {steps.map(({ headline }, step) => {
          const frame = deck.frameAt({ step, build: 0, live: undefined });
          const name = say("present.step.said", {
            step: step + 1,
            total: steps.length,
            words: locale.text(headline),
          });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its number
            <li key={step}>
              <button
                type="button"
                aria-label={name}
                aria-current={step === moment.step ? "step" : undefined}
                ref={(button) => {
                  if (step === moment.step) button?.focus();
                }}
                onClick={() => {
                  onGo(step);
                  onClose();
                }}
              >
                <span className="stage-room" inert>
                  <span className="podium">
                    {step < drawn && frame && <SlideView frame={frame} total={steps.length} />}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
