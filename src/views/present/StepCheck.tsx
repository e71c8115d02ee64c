import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FigureId } from "../../figures/ids.ts";
import { type TalkStep, viewAt } from "../../model/deck.ts";
import { figureQuery, partQuery } from "../figureQuery.ts";
import { usePage } from "../page.ts";
import CallCheck from "./CallCheck.tsx";
import { type Frame, frameMaker } from "./frames.ts";

interface Props {
  readonly step: TalkStep;
  /** From 1. */
  readonly number: number;
  /** Of all steps. */
  readonly total: number;
  onClose(): void;
}

/** The check for a call where a deck is made: one step, after each of its builds. */
export default function StepCheck({ step, number, total, onClose }: Props) {
  const { locale, reading } = usePage();
  const id = viewAt(step).figure as FigureId;
  const figure = useQuery(figureQuery(id, locale.language)).data;
  const words = useQuery(partQuery("presented", locale.language)).data;
  const frames = useMemo(() => {
    if (!figure) return [];
    const alone = { id: "step", title: "", steps: [step] };
    const make = frameMaker(alone, reading.model, locale, new Map([[id, figure]]));
    return ["", ...(step.builds ?? [])].flatMap((_, build): Frame[] => {
      const frame = make({ step: 0, build, live: undefined });
      return frame ? [{ ...frame, step: number - 1 }] : [];
    });
  }, [figure, step, id, number, reading.model, locale]);
  const [first, ...more] = frames;
  if (!words || !first) return null;
  return <CallCheck frames={[first, ...more]} total={total} onClose={onClose} />;
}
