import type { ReactNode } from "react";
import type { BoundFigure, Control } from "../figures/figure.ts";
import { filtersOf } from "../figures/filters.ts";
import { lensLabel } from "../figures/lensLabel.ts";
import { shared } from "../figures/shared.ts";
import type { Locale } from "../i18n/locale.ts";
import { LENSES } from "../model/lens.ts";
import type { Model } from "../model/schema.ts";
import { Checks } from "../ui/Checks.tsx";
import { Segments, Select, Switch } from "../ui/Choices.tsx";
import { Steps } from "../ui/Steps.tsx";
import { readQuery, withValues } from "../url/query.ts";
import { Chips, chipsOf } from "./Chips.tsx";
import { usePage } from "./page.ts";

interface Props {
  readonly figure: BoundFigure;
  /** Whether steps can be played: where the picture stands below. */
  readonly plays?: boolean;
  /** What stands before the filters: a field to find a mark by its name. */
  readonly children?: ReactNode;
}

/** A figure's own controls, then those that mean the same on every figure. */
export function FigureControls({ figure, plays = false, children }: Props) {
  const { locale, query, choose, reading } = usePage();
  const { lens, numerals } = readQuery(shared, query);
  const set = (values: Parameters<typeof withValues<typeof shared>>[2]) =>
    choose(withValues(shared, query, values));
  const filters = filtersOf(figure);
  const on = chipsOf(filters).length;
  return (
    <div className="controls">
      {figure.controls
        .filter(({ kind }) => kind === "one")
        .map((control) => (
          <OneControl key={control.key} control={control} figure={figure} />
        ))}
      <Segments
        label={locale.say("lens.label")}
        value={lens}
        choices={lensChoices(reading.model, locale)}
        onChange={(value) => set({ lens: value as typeof lens })}
      />
      {locale.language === "en" && figure.hasLargeNumbers && (
        <Segments
          label={locale.say("numerals.label")}
          value={numerals}
          choices={(["western", "indian"] as const).map((value) => ({
            value,
            label: locale.say(`numerals.${value}`),
          }))}
          onChange={(value) => set({ numerals: value as typeof numerals })}
        />
      )}
      {children}
      {figure.controls
        .filter(({ kind }) => kind === "beside")
        .map((control) => (
          <FilterControl key={control.key} control={control} figure={figure} plays={false} />
        ))}
      {filters.length > 0 && (
        <fieldset className="filters">
          <legend>{locale.say("control.filters")}</legend>
          {/* On a phone what follows is shown by style while this is open; elsewhere always. */}
          <details className="fold">
            <summary>
              {locale.say("control.filters")}
              {on > 0 && <b> {on}</b>}
            </summary>
          </details>
          <div className="filter-list">
            {filters.map((control) => (
              <FilterControl
                key={`${control.key} ${control.kind}`}
                control={control}
                figure={figure}
                plays={plays}
              />
            ))}
          </div>
          <Chips figure={figure} filters={filters} />
        </fieldset>
      )}
    </div>
  );
}

function lensChoices(model: Model, locale: Locale) {
  return LENSES.filter((lens) => lens !== "visit-report" || model.leadSource !== undefined).map(
    (value) => ({ value, label: lensLabel(value, model, locale) }),
  );
}

interface ControlProps {
  readonly control: Control;
  readonly figure: BoundFigure;
}

/** One of a few choices of the figure itself. */
export function OneControl({ control, figure }: ControlProps) {
  const { locale, choose } = usePage();
  const Choice = control.isList ? Select : Segments;
  return (
    <Choice
      control={control.key}
      label={control.label}
      value={String(control.value)}
      choices={choicesOf(control, locale)}
      onChange={(value) => choose(figure.choose(control.key, value))}
    />
  );
}

/** The choices with their counts as they are written. */
function choicesOf({ choices }: Control, locale: Locale) {
  return choices.map(({ count, ...choice }) => ({
    ...choice,
    ...(count !== undefined && { count: locale.exact(count), isEmpty: count === 0 }),
  }));
}

function FilterControl({ control, figure, plays }: ControlProps & { plays: boolean }) {
  const { locale, choose } = usePage();
  const choices = choicesOf(control, locale);
  if (control.kind === "switch")
    return (
      <Switch
        label={control.label}
        count={choices[0]?.count}
        on={control.value === true}
        onChange={(on) =>
          choose(figure.choose(control.key, control.whenOn ? (on ? control.whenOn : []) : on))
        }
      />
    );
  if (control.kind === "step")
    return (
      <Steps
        label={control.label}
        value={String(control.value)}
        choices={choices}
        play={
          plays
            ? { start: locale.say("control.play"), pause: locale.say("control.pause") }
            : undefined
        }
        onChange={(value) => choose(figure.choose(control.key, value), { replace: true })}
      />
    );
  return (
    <Checks
      label={control.label}
      choices={choices}
      values={control.value as readonly string[]}
      find={{
        label: locale.say("find.label"),
        more: (count) => locale.say("control.more", { count }),
      }}
      onChange={(values) => choose(figure.choose(control.key, values))}
    />
  );
}
