import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useMemo, useRef } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { type Attention, AttentionProvider } from "../../plot/marks.tsx";
import type { Size } from "../../plot/size.ts";
import { page as pageTheme } from "../../plot/theme.ts";
import { useEdition } from "../page.ts";
import { step as walked } from "../walk.ts";
import type { Frame } from "./frames.ts";
import { marksIn } from "./marksIn.ts";
import { Pointing } from "./Pointing.tsx";
import { layoutSlide } from "./slide.ts";
import { useLook } from "./useLook.ts";

interface Props {
  readonly frame: Frame;
  /** Of all steps. */
  readonly total: number;
  /** Whether its headline is the page's own. */
  readonly isMain?: boolean;
  readonly dim?: boolean;
  readonly look?: number | undefined;
  /** A mark to point at, or none of them; absent where nobody may. */
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onLook?: ((at: number) => void) | undefined;
}

/** A step on the stage: what it says, the figure, who it rests on, its number. */
export const SlideView = memo(function SlideView(props: Props) {
  const { frame, total, isMain = false, dim = false, look, onPoint, onLook } = props;
  const edition = useEdition();
  const { locale } = edition;
  const { figure, headline, lit, source, step, change, arrangement } = frame;
  const words = locale.text(headline);
  const slide = useMemo(
    () => layoutSlide({ headline: words, source, change }, locale.language, figure, arrangement),
    [words, source, change, locale.language, figure, arrangement],
  );
  const room = useRef<HTMLDivElement>(null);
  const onScroll = useLook(room, { lit, look, drawn: slide.drawn, onLook });
  const Headline = isMain ? "h1" : "p";
  return (
    <div className="slide" data-arrangement={slide.arrangement}>
      <div className="slide-head">
        <Headline className="slide-headline" lang={locale.langOf(headline)}>
          {words.split(/(\d+–\d+)/).map((part, index) =>
            index % 2 === 0 ? (
              part
            ) : (
              <span key={part} className="unbroken">
                {part}
              </span>
            ),
          )}
        </Headline>
        {change && <p className="slide-change">{change}</p>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: scrolled by hand, and keys bubble up from the marks */}
      <div
        ref={room}
        className="slide-room"
        onScroll={onScroll}
        onClick={leaveToKeys}
        onKeyDown={(event) => onPoint && walk(event, figure, onPoint)}
      >
        <div className="slide-drawing">
          <Asked {...{ figure, lit, onPoint }}>
            {figure.marks.length > 0 ? (
              <Drawing figure={figure} {...slide.drawn} />
            ) : (
              <p className="slide-nothing">{figure.caption.nothing}</p>
            )}
          </Asked>
          {lit.length > 0 && <Pointing {...{ lit, figure, dim }} drawn={slide.drawn} />}
        </div>
      </div>
      <p className="slide-foot">
        {/* A line ends with the dot between two names and never begins with it. */}
        <span>{figure.marks.length > 0 && source.replaceAll(" · ", "\u00a0· ")}</span>
        <span className="slide-count">
          {locale.exact(step + 1)} / {locale.exact(total)}
        </span>
      </p>
    </div>
  );
});

const Drawing = memo(function Drawing({ figure, width, height }: { figure: BoundFigure } & Size) {
  return figure.render({ width, height }, pageTheme);
});

/** Marks that can be pointed at; without anybody to point, they are plain shapes. */
function Asked({
  figure,
  lit,
  onPoint,
  children,
}: {
  figure: BoundFigure;
  lit: Frame["lit"];
  onPoint: Props["onPoint"];
  children: ReactNode;
}) {
  const chosen = figure.focus?.id;
  const first = figure.marks.find(({ isLink }) => !isLink)?.id;
  const attention = useMemo(
    (): Attention => ({
      chosen,
      lit,
      // What follows a hand without meaning to shimmers on a shared screen.
      pointed: undefined,
      tabStop: onPoint && (chosen ?? first),
      choose: (id) => onPoint?.(id === chosen ? undefined : id),
      point: () => {},
    }),
    [chosen, lit, first, onPoint],
  );
  return <AttentionProvider value={attention}>{children}</AttentionProvider>;
}

/** Who points by mouse leaves the arrows and the space bar to the talk; a key press has no `detail`. */
function leaveToKeys({ detail, target }: MouseEvent<HTMLElement>) {
  if (detail > 0) (target as Element).closest<SVGElement>("[data-mark]")?.blur();
}

/** Enter points at a mark; from then on arrows lead from mark to mark, until Escape. */
function walk(
  event: KeyboardEvent<HTMLElement>,
  figure: BoundFigure,
  onPoint: (id: string | undefined) => void,
) {
  const id = (event.target as Element).closest("[data-mark]")?.getAttribute("data-mark");
  if (!id || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return;
  const chosen = figure.focus?.id;
  if (event.key === "Enter" || event.key === " ") onPoint(id === chosen ? undefined : id);
  else if (id !== chosen) return;
  else if (event.key === "Escape") onPoint(undefined);
  else if (event.key.startsWith("Arrow")) {
    const next = walked(figure.marks, { at: id, trail: [] }, event.key);
    if (!next) return;
    onPoint(next.at);
    marksIn(event.currentTarget, next.at)[0]?.focus({ preventScroll: true });
  } else return;
  event.preventDefault();
}
