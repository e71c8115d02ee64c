import type { BoundFigure, Control } from "../figures/figure.ts";
import { usePage } from "./page.ts";

interface Props {
  readonly figure: BoundFigure;
  readonly filters: readonly Control[];
}

/** What is on, each with a way to take it off, what that leaves, and one way to take off all. */
export function Chips({ figure, filters }: Props) {
  const { locale, choose, query } = usePage();
  const { say } = locale;
  const on = chipsOf(filters);
  if (on.length === 0) return null;
  const clear = () => {
    const bare = new URLSearchParams(query);
    for (const { key } of filters) bare.delete(key);
    choose(bare);
  };
  return (
    <ul className="chips">
      {on.map(({ key, label, without }) => (
        <li key={`${key} ${label}`}>
          <button
            type="button"
            aria-label={say("control.remove", { label })}
            onClick={() => choose(figure.choose(key, without))}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={clear}>
          {say("control.clear")}
        </button>
      </li>
      <li>
        <span className="soft" role="status">
          {figure.left}
        </span>
      </li>
    </ul>
  );
}

interface Chip {
  readonly key: string;
  readonly label: string;
  /** Value of the control once it is taken off. */
  readonly without: Control["value"];
}

/** One for everything that is on. */
export function chipsOf(filters: readonly Control[]): Chip[] {
  return filters.flatMap((control) => chipsOfOne(control, filters));
}

function chipsOfOne(control: Control, filters: readonly Control[]): Chip[] {
  const { key, kind, value, choices, label } = control;
  const nameOf = (one: unknown) => choices.find((choice) => choice.value === one)?.label;
  if (kind === "any") {
    const values = value as readonly string[];
    return values.map((one) => ({
      key,
      label: nameOf(one) ?? one,
      without: values.filter((other) => other !== one),
    }));
  }
  if (kind === "step")
    return value === "" ? [] : [{ key, label: `${label} ${nameOf(value) ?? value}`, without: "" }];
  // A switch may be a short way to one value of another filter, which has a chip of its own.
  const isShort = filters.some((other) => other !== control && other.key === key);
  return kind === "switch" && value === true && !isShort ? [{ key, label, without: false }] : [];
}
