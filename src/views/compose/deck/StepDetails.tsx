import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Link } from "wouter";
import type { BoundFigure, Figure } from "../../../figures/figure.ts";
import type { FigureId } from "../../../figures/ids.ts";
import { straysOf } from "../../../figures/strays.ts";
import { MAX_MARKS, type Step, viewAt } from "../../../model/deck.ts";
import { useRungs } from "../../../plot/useRungs.ts";
import { Select } from "../../../ui/Choices.tsx";
import { FigureFailed } from "../../FigureFailed.tsx";
import { FigureMissing } from "../../FigureMissing.tsx";
import { figureQuery } from "../../figureQuery.ts";
import { usePage } from "../../page.ts";
import { Rungs } from "../../Rungs.tsx";
import type { edited } from "./useDeck.ts";

interface Props {
  readonly step: Step;
  set(fields: Parameters<typeof edited>[1]): void;
}

/** What a step shows: its picture, the marks to point at, what comes next in it. */
export function StepDetails(props: Props) {
  const { locale } = usePage();
  const id = viewAt(props.step).figure as FigureId;
  const figure = useQuery(figureQuery(id, locale.language));
  const drawn = useDeferredValue(figure.data);
  if (figure.error) return <FigureMissing onRetry={figure.refetch} />;
  if (!drawn) return <p aria-busy="true">…</p>;
  return (
    <ErrorBoundary FallbackComponent={FigureFailed} resetKeys={[props.step.view]}>
      <Details {...props} figure={drawn} />
    </ErrorBoundary>
  );
}

function Details({ step, set, figure }: Props & { figure: Figure }) {
  const { locale, reading, href, route } = usePage();
  const { say } = locale;
  const { view, marks = [], builds = [] } = step;
  const bound = useMemo(
    () => figure.bind(reading.model, viewAt({ view }).query, locale),
    [figure, reading.model, view, locale],
  );
  const strays = straysOf(step, figure, reading.model, locale);
  const offered = bound.marks.filter(({ id }) => !marks.includes(id));
  const nameOf = (id: string) => bound.marks.find((mark) => mark.id === id)?.title ?? id;
  const without = (list: readonly string[], gone: number) => {
    const rest = list.filter((_, index) => index !== gone);
    return rest.length > 0 ? rest : undefined;
  };
  return (
    <div className="step-details">
      <Drawing figure={bound} />
      <p>
        <Link
          href={href(
            { view: "explore", language: route.language, figure: figure.id },
            viewAt(step).query,
          )}
        >
          {say("deck.view")}
        </Link>{" "}
        <code>{view}</code>
      </p>
      {strays.length > 0 && (
        <p className="slip">
          {say("deck.strays", {
            list: locale.list(strays.map(({ path, found }) => `${found} (${path})`)),
          })}
        </p>
      )}
      <Chips
        label={say("deck.marks")}
        items={marks.map((id) => ({ key: id, words: nameOf(id) }))}
        onRemove={(index) => set({ marks: without(marks, index) })}
      />
      {marks.length < MAX_MARKS && (
        <Select
          label={say("deck.marks.add")}
          value=""
          choices={[
            { value: "", label: "–" },
            ...offered.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => id !== "" && set({ marks: [...marks, id] })}
        />
      )}
      <Chips
        label={say("deck.builds")}
        items={builds.map((build, index) => ({ key: `${index} ${build}`, words: build }))}
        none={say("deck.builds.none")}
        onRemove={(index) => set({ builds: without(builds, index) })}
      />
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly words: string }[];
  readonly none?: string;
  onRemove(index: number): void;
}

function Chips({ label, items, none, onRemove }: ChipsProps) {
  const { say } = usePage().locale;
  return (
    <>
      <p className="soft">
        {label}
        {items.length === 0 && none && `: ${none}`}
      </p>
      <ul className="chips">
        {items.map(({ key, words }, index) => (
          <li key={key}>
            <button
              type="button"
              aria-label={say("deck.marks.remove", { mark: words })}
              onClick={() => onRemove(index)}
            >
              {words} ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Drawing({ figure }: { figure: BoundFigure }) {
  const [ref, rungs] = useRungs();
  return (
    <div ref={ref} className="picture">
      {rungs && <Rungs figure={figure} rungs={rungs} />}
    </div>
  );
}
