import { sum } from "d3-array";
import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import type { EvidenceGroup, MarkFacts } from "../figures/figure.ts";
import { ClaimList } from "./ClaimList.tsx";
import { useEdition } from "./page.ts";
import { Ties } from "./Ties.tsx";

/** Groups that are open from the start; a panel of fifty claims would bury what follows it. */
const OPEN = 2;

interface Props {
  readonly mark: MarkFacts | undefined;
  /** Where a page has more than one panel: the id of its heading, and of what it is part of. */
  readonly name?: string;
  readonly partOf?: string;
  /** True when the reader chose the mark and did not merely arrive. */
  readonly chosen: boolean;
  /** The mark the reader last opened by keyboard, and the how-manieth time: its panel takes the focus. */
  readonly called: { readonly id: string; readonly times: number } | undefined;
  /** Whether arrows walk from mark to tied mark. */
  readonly walks: boolean;
  onClose(): void;
  /** Goes to another mark. */
  onGo(id: string): void;
}

/** What one mark rests on, beside the picture. */
export const ClaimsPanel = memo(function ClaimsPanel(props: Props) {
  const { mark, name = "panel-title", partOf, chosen, called, walks, onClose, onGo } = props;
  const { locale } = useEdition();
  const { say } = locale;
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(0);
  useEffect(() => {
    // The panel follows the picture one paint later: it may not be this mark's yet.
    if (!called || called.id !== mark?.id || called.times === answered.current) return;
    answered.current = called.times;
    heading.current?.focus();
  }, [called, mark?.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    // A quick hand is ahead of a panel that does not know yet that its mark was chosen.
    if (event.key === "Escape") onClose();
  };
  if (!mark)
    return (
      <aside className="panel panel-hint">
        <p>{say("panel.hint")}</p>
        <p className="soft">{say(walks ? "panel.walk" : "panel.keys")}</p>
      </aside>
    );
  const evidence = mark.evidence();
  const claims = sum(evidence, ({ items }) => items.length);
  return (
    <aside
      key={mark.id}
      className="panel"
      data-chosen={chosen}
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
