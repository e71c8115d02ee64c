import { useEffect, useRef, useState } from "react";
import { Segments } from "../../ui/Choices.tsx";
import { afterPaint } from "../../ui/useAfterPaint.ts";
import { usePage } from "../page.ts";
import { Dialog } from "./Dialog.tsx";
import { fallsShort, type Shortfall } from "./fallsShort.ts";
import type { Frame } from "./frames.ts";
import { SlideView } from "./SlideView.tsx";
import { seenStep } from "./seenStep.ts";

const SIZES = ["whole", "half", "tile"] as const;
/** Words of a finding that are quoted. */
const QUOTED = 4;
const LONGEST = 60;

interface Props {
  /** A step after each of its builds, or as it is shown at this moment. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly total: number;
  /** How far down the drawing has been moved, in thousandths; absent where its marks put it. */
  readonly look?: number | undefined;
  onClose(): void;
}

/** How a step comes out in a video call, and what of it gets lost there. */
export default function CallCheck({ frames, total, look, onClose }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  const [build, setBuild] = useState(0);
  const frame = frames[build] ?? frames[0];
  const [size, setSize] = useState<string>("whole");
  const [grey, setGrey] = useState(true);
  const [blurred, setBlurred] = useState(true);
  const [short, setShort] = useState<readonly Shortfall[]>();
  const stage = useRef<HTMLDivElement>(null);
  // What is drawn before its dialog is open has no measures: no ring, and no part that is shown.
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(true), []);
  useEffect(() => {
    if (!isOpen) return;
    let gone = false;
    // Letters have their widths once fonts are there, and a drawing its part once it is painted.
    document.fonts.ready.then(() =>
      afterPaint(() => {
        const slide = stage.current?.querySelector<HTMLElement>(".slide");
        if (slide && !gone) setShort(fallsShort(seenStep(slide, frame.lit)));
      }),
    );
    return () => {
      gone = true;
    };
  }, [frame, isOpen]);
  return (
    <Dialog label={say("present.do.call")} className="call" onClose={onClose}>
      <p>{say("present.call.lead")}</p>
      <div className="call-looks">
        {frames.length > 1 && (
          <Segments
            label={say("present.call.view")}
            value={String(build)}
            choices={frames.map((_, index) => ({
              value: String(index),
              label: locale.exact(index + 1),
            }))}
            onChange={(index) => setBuild(Number(index))}
          />
        )}
        <Segments
          label={say("present.call.size")}
          value={size}
          choices={SIZES.map((value) => ({ value, label: say(`present.call.size.${value}`) }))}
          onChange={setSize}
        />
        <label>
          <input type="checkbox" checked={grey} onChange={() => setGrey(!grey)} />{" "}
          {say("present.call.grey")}
        </label>
        <label>
          <input type="checkbox" checked={blurred} onChange={() => setBlurred(!blurred)} />{" "}
          {say("present.call.blurred")}
        </label>
      </div>
      <div className="call-seen">
        <div className="call-sized" inert>
          <div
            ref={stage}
            className="stage-room"
            data-size={size}
            data-grey={grey || undefined}
            data-blurred={blurred || undefined}
          >
            <div className="podium">{isOpen && <SlideView {...{ frame, total, look }} />}</div>
          </div>
        </div>
        <div role="status">
          {short?.length === 0 && <p>{say("present.call.well")}</p>}
          {short && short.length > 0 && (
            <ul>
              {short.map(({ kind, count, value, words }) => (
                <li key={kind}>
                  {say(`present.call.${kind}`, { count, value })}
                  {words.length > 0 && <small> {quoted(words)}</small>}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Dialog>
  );

  function quoted(words: readonly string[]): string {
    const some = words
      .slice(0, QUOTED)
      .map((each) => (each.length > LONGEST ? `${each.slice(0, LONGEST)}…` : each))
      .join(" · ");
    return words.length > QUOTED ? `${some} · …` : some;
  }
}
