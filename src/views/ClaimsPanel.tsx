import { sum } from "d3-array";
import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import type { EvidenceGroup, MarkFacts } from "../figures/figure.ts";
import { ClaimList } from "./ClaimList.tsx";
import { bringInSight, markShown } from "./inSight.ts";
import { useEdition } from "./page.ts";
import { Ties } from "./Ties.tsx";
import type { keysOf } from "./walk.ts";

/** Groups that are open from the start; a panel of fifty claims would bury what follows it. */
const OPEN = 2;

/** The mark the reader last opened by keyboard, and the how-manieth time: its panel takes the focus. */
export interface Call {
  readonly id: string;
  readonly times: number;
  /** The link that the reader comes back from: the focus is where it was asked why. */
  readonly from?: string | undefined;
}

interface Props {
  readonly mark: MarkFacts | undefined;
  /** Where a page has more than one panel: the id of its heading, and of what it is part of. */
  readonly name?: string;
  readonly partOf?: string;
  /** True when the reader chose the mark and did not merely arrive. */
  readonly chosen: boolean;
  readonly called: Call | undefined;
  /** What arrows do in the picture. */
  readonly keys: ReturnType<typeof keysOf>;
  /** The mark whose panel led here; absent where the reader came another way. */
  readonly cameFrom?: MarkFacts | undefined;
  /** Name of what is chosen and has no mark just now. */
  readonly away?: string | undefined;
  onClose(): void;
  /** Goes to another mark. */
  onGo(id: string): void;
}

/** What one mark rests on, beside the picture. */
export const ClaimsPanel = memo(function ClaimsPanel(props: Props) {
  const { mark, name = "panel-title", partOf, chosen, called, keys, cameFrom, away } = props;
  const { onClose, onGo } = props;
  const { locale } = useEdition();
  const { say } = locale;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(0);
  useEffect(() => {
    // The panel follows the picture one paint later: it may not be this mark's yet.
    if (!called || called.id !== mark?.id || called.times === answered.current) return;
    answered.current = called.times;
    const why = Array.from(panel.current?.querySelectorAll<HTMLElement>("[data-why]") ?? []);
    (why.find(({ dataset }) => dataset.why === called.from) ?? heading.current)?.focus();
  }, [called, mark?.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark is read from its beginning
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [mark?.id]);
  const seen = useRef(mark?.id);
  useEffect(() => {
    if (seen.current === mark?.id) return;
    seen.current = mark?.id;
    // Of two marks on a page, the page sees to both.
    const shown = chosen && mark && partOf === undefined && markShown(mark.id);
    if (shown) bringInSight(shown);
  }, [chosen, mark, partOf]);
  const goBack = cameFrom && (() => onGo(cameFrom.id));
  const onKeyDown = (event: KeyboardEvent) => {
    // A quick hand is ahead of a panel that does not know yet that its mark was chosen.
    if (event.key === "Escape") (goBack ?? onClose)();
  };
  if (!mark)
    return (
      <aside className="panel panel-hint">
        {away !== undefined && (
          <>
            <p role="status">{say("panel.away", { title: away })}</p>
            <p>
              <button type="button" className="quiet" onClick={onClose}>
                {say("panel.letGo")}
              </button>
            </p>
          </>
        )}
        <p>{say("panel.hint")}</p>
        <p className="soft">{say(keys)}</p>
      </aside>
    );
  const evidence = mark.evidence();
  const claims = sum(evidence, ({ items }) => items.length);
  return (
    // Kept from mark to mark, so that a heading that has the focus goes on having it.
    <aside
      ref={panel}
      className="panel"
      data-chosen={chosen}
      data-of={mark.id}
      aria-labelledby={partOf ? `${name} ${partOf}` : name}
      onKeyDown={onKeyDown}
    >
      <div className="panel-head">
        <h2 id={name} ref={heading} tabIndex={-1}>
          {say("panel.title", { title: mark.title })}
        </h2>
        {chosen && (
          <button type="button" className="quiet" onClick={onClose}>
            {say("panel.close")}
          </button>
        )}
      </div>
      {goBack && (
        <button type="button" className="quiet" onClick={goBack}>
          <span aria-hidden="true">← </span>
          {say("panel.back", { title: cameFrom.title })}
        </button>
      )}
      {mark.ties && <Ties ties={mark.ties} onGo={onGo} />}
      <p className="soft">{say("panel.count", { count: claims })}</p>
      {claims === 0 && <p>{say("panel.empty")}</p>}
      {evidence.map(({ heading: title, items }, index) => (
        <EvidenceGroupList
          key={`${mark.id} ${title}`}
          title={title}
          items={items}
          startsOpen={index < OPEN}
        />
      ))}
      {!chosen && <p className="soft">{say("panel.hint")}</p>}
    </aside>
  );
});

interface GroupProps {
  readonly title: string;
  readonly items: EvidenceGroup["items"];
  readonly startsOpen: boolean;
}

/** A group's claims are made when it is opened: most readers open one or two. */
function EvidenceGroupList({ title, items, startsOpen }: GroupProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <ClaimList items={items} />}
    </details>
  );
}
