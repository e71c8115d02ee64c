import { startTransition, useEffect, useState } from "react";
import { Qr } from "../../ui/Qr.tsx";
import { afterPaint } from "../../ui/useAfterPaint.ts";
import { writeQuery } from "../../url/write.ts";
import { usePage } from "../page.ts";
import type { Frame } from "./frames.ts";
import { type Moment, move } from "./moment.ts";
import { SlideView } from "./SlideView.tsx";
import type { DeckState } from "./useDeck.ts";

type Place = Pick<Moment, "step" | "build">;

interface Props {
  readonly deck: DeckState;
  readonly moment: Moment;
  /** Whether its headline is the page's own. */
  readonly isMain?: boolean;
  readonly onPoint: (id: string | undefined) => void;
  readonly onLook: (at: number) => void;
}

/** The stage itself: what is shown now, with what comes next and what was before drawn unseen. */
export function Podium({ deck, moment, isMain = false, onPoint, onLook }: Props) {
  const { step, build, dim, look } = moment;
  const prepared = usePrepared(moment, deck.builds);
  const places = [{ step, build }, ...prepared].filter(
    (place, index, all) => all.findIndex((other) => nameOf(other) === nameOf(place)) === index,
  );
  const here = nameOf(moment);
  const shown = deck.frameAt(moment);
  return (
    <div className="podium">
      {places
        .toSorted((a, b) => a.step - b.step || a.build - b.build)
        .map((place) => {
          const isHere = nameOf(place) === here;
          const frame = isHere ? shown : deck.frameAt({ ...place, live: undefined });
          if (!frame) return null;
          return (
            <div key={nameOf(place)} className="frame-kept" inert={!isHere} aria-hidden={!isHere}>
              <SlideView
                frame={frame}
                total={deck.builds.length}
                isMain={isMain && isHere}
                dim={dim}
                look={isHere ? look : undefined}
                onPoint={onPoint}
                onLook={onLook}
              />
            </div>
          );
        })}
      {moment.code && shown && <Code frame={shown} />}
      {moment.blank && <div className="blank" />}
    </div>
  );
}

const nameOf = ({ step, build }: Place) => `${step}.${build}`;

/** What stands before and after the place that was last painted. */
function usePrepared({ step, build }: Place, builds: readonly number[]): readonly Place[] {
  const [around, setAround] = useState<readonly Place[]>([]);
  useEffect(
    () =>
      afterPaint(() =>
        startTransition(() => {
          const at = { step, build } as Moment;
          setAround([
            { step, build },
            move(at, { kind: "next" }, builds),
            move(at, { kind: "back" }, builds),
          ]);
        }),
      ),
    [step, build, builds],
  );
  return around;
}

/** Where the audience finds this very view. */
function Code({ frame }: { frame: Frame }) {
  const { locale, file, opened } = usePage();
  const path = file(`${locale.language}/explore/${frame.figure.id}/`);
  if (opened !== undefined)
    return (
      <div className="code">
        <p>{locale.say("present.only", { name: opened })}</p>
      </div>
    );
  if (path === undefined) return null;
  const search = writeQuery(frame.query);
  const address = new URL(`${path}${search && `?${search}`}`, window.location.href).href;
  return (
    <div className="code">
      <Qr text={address} label={locale.say("present.code.label", { address })} />
      <p>{locale.say("present.code.words")}</p>
    </div>
  );
}
