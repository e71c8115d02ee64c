import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { BoundFigure } from "../../figures/figure.ts";
import type { Words } from "../../i18n/locale.ts";
import { printed } from "../../plot/theme.ts";
import { drawnParts, NoDrawing } from "../../share/drawnParts.ts";
import { usePage } from "../page.ts";
import { useReady } from "../useReady.ts";
import { Sheet } from "./Sheet.tsx";
import { type Cut, sheetsOf } from "./sheet.ts";

/** A step on paper. */
export interface Leaf {
  /** Absent where the figure's own finding says it. */
  readonly headline: Words | undefined;
  /** The view, and what it is built up to. */
  readonly views: readonly {
    readonly figure: BoundFigure;
    readonly query: URLSearchParams;
    /** Who the figure rests on. */
    readonly source: string;
  }[];
  readonly notes: Words | undefined;
}

interface Props {
  readonly title: string;
  readonly leaves: readonly Leaf[];
  /** Address of the same sheets with notes, or without; absent where there are none to add. */
  readonly other: string | undefined;
  readonly hasNotes: boolean;
  readonly back: string;
}

/** Steps as sheets of paper, to be printed or saved as PDF by the browser. */
export default function Handout({ title, leaves, other, hasNotes, back }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const sheets = useSheets(leaves);
  useReady(title);
  return (
    <main id="content" className="handout">
      <header className="handout-bar">
        <h1>{title}</h1>
        <p>{sheets && say("present.handout.how", { count: sheets.length })}</p>
        <p className="handout-do">
          <button type="button" disabled={!sheets} onClick={() => window.print()}>
            {say("present.handout.print")}
          </button>
          {other !== undefined && (
            <Link href={other} replace>
              {say(hasNotes ? "present.handout.without" : "present.handout.with")}
            </Link>
          )}
          <Link href={back}>{say("present.leave")}</Link>
        </p>
      </header>
      {sheets ? (
        sheets.map((sheet) => (
          <Sheet key={sheet.id} {...sheet} title={title} total={leaves.length} />
        ))
      ) : (
        <div className="wait" aria-busy="true" />
      )}
    </main>
  );
}

/** Between its rows; words that have no drawing are one piece. */
const cut: Cut<Leaf["views"][number]> = ({ figure }, drawn, room) => {
  try {
    return drawnParts(figure, drawn, room, printed).map(({ drawing, size }) => ({
      high: size.height,
      part: drawing,
    }));
  } catch (error) {
    if (error instanceof NoDrawing) return [{ high: drawn.height }];
    throw error;
  }
};

function sheetsFrom(leaves: readonly Leaf[]) {
  return leaves.flatMap((leaf, step) =>
    sheetsOf(leaf.views, leaf.notes !== undefined, cut).map((sheet, index, { length }) => ({
      leaf,
      sheet,
      id: `sheet-${step + 1}-${index + 1}`,
      number: step + 1,
      part: index + 1,
      parts: length,
    })),
  );
}

/** Once everything can be drawn at once: paper has no second look. */
function useSheets(leaves: readonly Leaf[]): ReturnType<typeof sheetsFrom> | undefined {
  const [made, setMade] = useState<{ of: typeof leaves; sheets: ReturnType<typeof sheetsFrom> }>();
  useEffect(() => {
    let isOver = false;
    const waits = leaves.flatMap(({ views }) => views.map(({ figure }) => figure.prepare()));
    Promise.allSettled(waits).then(() => {
      if (!isOver) setMade({ of: leaves, sheets: sheetsFrom(leaves) });
    });
    return () => {
      isOver = true;
    };
  }, [leaves]);
  return made?.of === leaves ? made.sheets : undefined;
}
