import { useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Link } from "wouter";
import { cited } from "../../figures/cited.ts";
import type { BoundFigure } from "../../figures/figure.ts";
import { FIGURES, type FigureId } from "../../figures/ids.ts";
import { shared } from "../../figures/shared.ts";
import { get } from "../../model/lookup.ts";
import { Select } from "../../ui/Choices.tsx";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { readQuery, withValues } from "../../url/query.ts";
import { ClaimsPanel } from "../ClaimsPanel.tsx";
import { FigureControls } from "../FigureControls.tsx";
import { FigureFailed } from "../FigureFailed.tsx";
import { Notes } from "../Notes.tsx";
import { Nothing } from "../Nothing.tsx";
import { Numbers } from "../Numbers.tsx";
import { Picture } from "../Picture.tsx";
import { usePage } from "../page.ts";
import { useReach } from "../reach.ts";
import { SourceLine } from "../SourceLine.tsx";
import { SourceLink } from "../SourceLink.tsx";
import { keysOf } from "../walk.ts";
import type { Side } from "./options.ts";

interface Props {
  readonly side: Side;
  readonly figure: BoundFigure;
  /** Whether what it has in focus at first is brought before the eyes. */
  readonly isReached: boolean;
  onFigure(id: FigureId): void;
  /** Where the page goes without this half. */
  readonly without: string;
}

/** One of two figures: everything it has on a page of its own, but its finding, which stands above both. */
export function Half({ side, figure, isReached, onFigure, without }: Props) {
  const { locale, query, choose, href, route } = usePage();
  const { say } = locale;
  const section = useRef<HTMLElement>(null);
  // What stands below the picture follows one paint later.
  const below = useAfterPaint(figure);
  const { focus, id, caption } = figure;
  const [arrived] = useState(readQuery(shared, query).focus);
  useReach(section, isReached ? arrived : "", focus?.id, useRef<string>(undefined));
  const onChoose = (mark: string | undefined) => {
    if (mark !== focus?.id) choose(withValues(shared, query, { focus: mark ?? "" }));
  };
  const onClose = () => {
    onChoose(undefined);
    const marks = section.current?.querySelectorAll<SVGElement>("[data-mark]") ?? [];
    const mark = Array.from(marks).find((each) => each.getAttribute("data-mark") === focus?.id);
    mark?.focus();
  };
  const full = href({ view: "explore", language: route.language, figure: id }, query);
  return (
    <section ref={section} className="half" data-side={side} aria-labelledby={`${side}-title`}>
      <h2 id={`${side}-title`} className="kicker">
        {say(`compare.${side}`, { figure: caption.kicker })}
      </h2>
      <p className="half-tools">
        <Select
          label={say("compare.figure")}
          value={id}
          choices={FIGURES.map((value) => ({ value, label: say(`${value}.kicker`) }))}
          onChange={(value) => onFigure(value as FigureId)}
        />
        <Link href={full}>{say("compare.full")}</Link>
        <Link href={without} aria-label={say("compare.close", { figure: caption.kicker })}>
          {say("panel.close")}
        </Link>
      </p>
      <p className="subtitle">{caption.subtitle}</p>
      <FigureControls figure={figure} />
      <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[figure]}>
        {figure.marks.length === 0 && <Nothing figure={figure} />}
        <Picture figure={figure} chosen={focus?.id} onChoose={onChoose} />
      </ErrorBoundary>
      {below.focus && (
        <ClaimsPanel
          mark={below.focus}
          name={`${side}-panel`}
          partOf={`${side}-title`}
          chosen
          called={undefined}
          keys={keysOf(below.marks)}
          onClose={onClose}
          onGo={onChoose}
        />
      )}
      <Sources figure={below} />
      <Numbers figure={below} />
      <Notes notes={below.caption.notes} />
    </section>
  );
}

function Sources({ figure }: { figure: BoundFigure }) {
  const { reading } = usePage();
  const ids = [...new Set(cited(figure).map(({ source }) => source))];
  return (
    <details className="half-sources">
      <summary>
        <SourceLine figure={figure} />
      </summary>
      <ul className="plain">
        {ids.map((id) => (
          <li key={id}>
            <SourceLink source={get(reading.model, "sources", id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
