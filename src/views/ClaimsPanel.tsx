import { sum } from "d3-array";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { MarkFacts } from "../figures/figure.ts";
import { ClaimList } from "./ClaimList.tsx";
import { usePage } from "./page.ts";

/** Groups that are open from the start; a panel of fifty claims would bury what follows it. */
const OPEN = 2;

interface Props {
  readonly mark: MarkFacts | undefined;
  /** True when the reader chose the mark and did not merely arrive. */
  readonly chosen: boolean;
  /** Takes the focus when it changes to a new number: the reader opened it by keyboard. */
  readonly called: number;
  onClose(): void;
}

/** What one mark rests on, beside the picture. */
export function ClaimsPanel({ mark, chosen, called, onClose }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (called > 0) heading.current?.focus();
  }, [called]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && chosen) onClose();
  };
  if (!mark)
    return (
      <aside className="panel panel-hint">
        <p>{say("panel.hint")}</p>
        <p className="soft">{say("panel.keys")}</p>
      </aside>
    );
  const claims = sum(mark.evidence, ({ items }) => items.length);
  return (
    <aside className="panel" aria-labelledby="panel-title" onKeyDown={onKeyDown}>
      <div className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {say("panel.title", { title: mark.title })}
        </h2>
        {chosen && (
          <button type="button" className="quiet" onClick={onClose}>
            {say("panel.close")}
          </button>
        )}
      </div>
      <p className="soft">{say("panel.count", { count: claims })}</p>
      {claims === 0 && <p>{say("panel.empty")}</p>}
      {mark.evidence.map(({ heading: title, items }, index) => (
        <details key={`${mark.id} ${title}`} open={index < OPEN}>
          <summary>{title}</summary>
          <ClaimList items={items} />
        </details>
      ))}
      {!chosen && <p className="soft">{say("panel.hint")}</p>}
    </aside>
  );
}
