import { useEffect, useRef } from "react";
import { usePage } from "../page.ts";
import type { Moment } from "./moment.ts";
import type { DeckState } from "./useDeck.ts";

interface Props {
  readonly deck: DeckState;
  readonly moment: Moment;
  onGo(step: number): void;
}

/** All steps by their headlines; the one that is shown is in view. */
export function Steps({ deck, moment, onGo }: Props) {
  const { locale } = usePage();
  const here = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another button
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest" });
  }, [moment.step]);
  return (
    <nav className="speaker-steps" aria-label={locale.say("present.steps")}>
      <ol>
        {deck.talk?.steps.map(({ headline }, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its number
          <li key={step}>
            <button
              type="button"
              ref={step === moment.step ? here : undefined}
              aria-current={step === moment.step ? "step" : undefined}
              lang={locale.langOf(headline)}
              onClick={() => onGo(step)}
            >
              {locale.text(headline)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
