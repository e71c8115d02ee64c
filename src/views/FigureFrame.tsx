import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useMemo, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { BoundFigure } from "../figures/figure.ts";
import { shared } from "../figures/shared.ts";
import { useAfterPaint } from "../ui/useAfterPaint.ts";
import { useLatest } from "../ui/useLatest.ts";
import { readQuery, withValues } from "../url/query.ts";
import { type Call, ClaimsPanel } from "./ClaimsPanel.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { useExplained } from "./explain/Explained.ts";
import { PrintedWords } from "./explain/PrintedWords.tsx";
import { FigureControls } from "./FigureControls.tsx";
import { FigureFailed } from "./FigureFailed.tsx";
import { FindMark } from "./FindMark.tsx";
import { FollowingPicture } from "./FollowingPicture.tsx";
import { partQuery } from "./figureQuery.ts";
import { TakeAway } from "./later.ts";
import { Notes } from "./Notes.tsx";
import { Nothing } from "./Nothing.tsx";
import { Numbers } from "./Numbers.tsx";
import { usePage } from "./page.ts";
import { useReach } from "./reach.ts";
import { SourceLine } from "./SourceLine.tsx";
import { useStays } from "./useStays.ts";
import { keysOf } from "./walk.ts";

/** From here on marks are searched for; a filter may have left fewer of them. */
const MANY = 20;

interface Props {
  readonly figure: BoundFigure;
  /** What a page adds below the picture. */
  readonly below?: ReactNode;
}

/** A figure together with what may never be parted from it: its words, its numbers, its claims. */
export function FigureFrame({ figure, below: after }: Props) {
  const { query, choose, reading } = usePage();
  const { caption, focus } = figure;
  const explained = useExplained();
  // What stands below the picture follows one paint later, but never into another model.
  const drawn = useMemo(() => ({ figure, reading }), [figure, reading]);
  const late = useAfterPaint(drawn);
  const below = late.reading === reading ? late.figure : figure;
  const picture = useRef<HTMLDivElement>(null);
  const stay = useStays(picture);
  const [called, setCalled] = useState<Call>();
  const frame = useRef<HTMLElement>(null);
  const byHand = useRef<string>(undefined);
  useReach(frame, readQuery(shared, query).focus, focus?.id, byHand);
  const onChoose = (id: string | undefined, byKeyboard: boolean, from?: string) => {
    if (id !== focus?.id || figure.away !== undefined) {
      byHand.current = id;
      // What is under the hand stays there, whatever its finding and its controls take above it.
      stay();
      choose(withValues(shared, query, { focus: id ?? "" }));
    }
    if (byKeyboard && id !== undefined)
      setCalled((before) => ({ id, from, times: (before?.times ?? 0) + 1 }));
  };
  // A walk is over once something else is chosen.
  const [reached, setReached] = useState<{ id: string; since: string | undefined }>();
  const walked = useAfterPaint(reached?.since === focus?.id ? reached?.id : undefined);
  const chosen = below.together ?? below.focus;
  const read = below.marks.find(({ id }) => id === walked) ?? chosen ?? below.lead;
  /** Where it was asked why two marks are linked. */
  const [asked, setAsked] = useState<{ link: string; at: string }>();
  const cameFrom = below.marks.find(
    ({ id }) => id === asked?.at && read?.id === asked.link && read.id === focus?.id,
  );
  const go = (id: string) => {
    const isLink = figure.marks.some((mark) => mark.id === id && mark.isLink);
    if (isLink && read) setAsked({ link: id, at: read.id });
    onChoose(id, true, cameFrom?.id === id ? read?.id : undefined);
  };
  const isSearched =
    figure.marks.length > MANY || figure.controls.some(({ kind }) => kind === "step");
  const beside = figure.controls.find(({ kind }) => kind === "beside");
  const onBeside = (id: string) => {
    const others = (beside?.value as readonly string[] | undefined) ?? [];
    const without = others.filter((other) => other !== id);
    const next = without.length < others.length ? without : [...others, id];
    stay();
    choose(figure.choose("with", next));
  };
  const close = () => {
    onChoose(undefined, true);
    const own = `[data-mark="${CSS.escape(focus?.id ?? "")}"][tabindex]`;
    // A line between two marks takes no focus: then the picture has it where Tab would come to.
    const marks = [own, '[data-mark][tabindex="0"]'].map((which) =>
      document.querySelector<SVGElement>(`.picture ${which}`),
    );
    marks.find((mark) => mark !== null)?.focus();
  };
  // Picture and panel keep their callbacks, so that a choice elsewhere leaves them alone.
  const onPick = useLatest(onChoose);
  const onPickBeside = useLatest(onBeside);
  const onClose = useLatest(close);
  const onGo = useLatest(go);
  const onReach = useLatest((id: string) => setReached({ id, since: focus?.id }));
  return (
    <figure className="figure" ref={frame}>
      <figcaption>
        <p className="kicker">{caption.kicker}</p>
        <h1>{explained(caption.title)}</h1>
        <p className="subtitle">{explained(caption.subtitle)}</p>
      </figcaption>
      <FigureControls figure={figure} plays>
        {isSearched && <FindMark figure={below} onFind={onGo} />}
      </FigureControls>
      <div className="beside" ref={picture}>
        <div>
          <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[figure]}>
            {figure.marks.length === 0 && <Nothing figure={figure} />}
            <FollowingPicture
              figure={figure}
              onChoose={onPick}
              onBeside={onPickBeside}
              onReach={onReach}
            />
          </ErrorBoundary>
          <p className="source-line">
            <SourceLine figure={below} />
            <CopyLink />
          </p>
          {after}
        </div>
        <ClaimsPanel
          mark={read}
          chosen={read !== undefined && read === chosen}
          called={called}
          keys={keysOf(below.marks)}
          cameFrom={cameFrom}
          away={below.away}
          onClose={onClose}
          onGo={onGo}
        />
      </div>
      <Take figure={below} />
      <Notes notes={below.caption.notes} />
      <Numbers figure={below} />
      <PrintedWords figure={below} />
    </figure>
  );
}

/** Picture, data, citation, link: made when somebody asks for them. */
function Take({ figure }: { figure: BoundFigure }) {
  const { locale } = usePage();
  const [open, setOpen] = useState(false);
  const words = useQuery({ ...partQuery("taken", locale.language), enabled: open });
  return (
    <details className="take" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{locale.say("take.title")}</summary>
      {open && words.data && (
        <Suspense>
          <TakeAway figure={figure} />
        </Suspense>
      )}
    </details>
  );
}
