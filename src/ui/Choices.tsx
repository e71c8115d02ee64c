import { memo, useId } from "react";
import { useLatest } from "./useLatest.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly name?: string | undefined;
  /** How much it would leave, as it is written; `isEmpty` where that is nothing. */
  readonly count?: string | undefined;
  readonly isEmpty?: boolean | undefined;
  readonly note?: string | undefined;
}

interface SegmentsProps {
  /** Key of the address that the choice sets. */
  readonly control?: string | undefined;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few: radio buttons that look like a segmented switch. */
export function Segments({ control, label, choices, value, onChange }: SegmentsProps) {
  const name = useId();
  const choose = useLatest(onChange);
  return (
    <fieldset className="segments" data-control={control}>
      <legend>{label}</legend>
      <div>
        {choices.map((choice) => (
          <Segment
            key={choice.value}
            {...choice}
            group={name}
            on={choice.value === value}
            onChoose={choose}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SegmentProps extends Choice {
  readonly group: string;
  readonly on: boolean;
  readonly onChoose: (value: string) => void;
}

/** Left alone where it stays: React writes type and name of every input that it renders anew, and they are styled anew. */
const Segment = memo(function Segment(props: SegmentProps) {
  const { value, label, name, count, group, on, onChoose } = props;
  return (
    <label data-option={value || "default"}>
      <input
        type="radio"
        name={group}
        checked={on}
        aria-label={name}
        onChange={() => onChoose(value)}
      />
      <span>
        {label}
        {count !== undefined && <small> {count}</small>}
      </span>
    </label>
  );
});

/** One of many, or of some with long names: a list that opens. */
export function Select({ control, label, choices, value, onChange }: SegmentsProps) {
  return (
    <label className="select" data-control={control}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly count?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, count, on, onChange }: SwitchProps) {
  return (
    <label className="switch" data-option={String(on)}>
      <input type="checkbox" checked={on} onChange={() => onChange(!on)} />
      <span>{label}</span> {count !== undefined && <small>{count}</small>}
    </label>
  );
}
