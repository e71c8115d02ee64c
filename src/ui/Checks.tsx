import { useState } from "react";
import type { Choice } from "./Choices.tsx";

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  /** Where there may be many choices: what the field to search them is called, and how many are not listed. */
  readonly find?: { readonly label: string; more(count: number): string } | undefined;
}

/** Choices that a reader can look through; of more, those on and the first that hold what is typed are listed. */
const MOST = 40;

/** Any of many, behind a summary; what would leave nothing says so by its count of 0. */
export function Checks({ label, choices, values, onChange, find }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const isSearched = find !== undefined && choices.length > MOST;
  const listed = () => {
    if (!isSearched) return { shown: choices, more: 0 };
    const on = choices.filter(({ value }) => values.includes(value));
    const wanted = plain(typed);
    const found = choices.filter(
      (choice) => !values.includes(choice.value) && plain(choice.label).includes(wanted),
    );
    return { shown: [...on, ...found.slice(0, MOST)], more: Math.max(0, found.length - MOST) };
  };
  const { shown, more } = open ? listed() : { shown: [], more: 0 };
  return (
    <details
      className="checks"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        const { currentTarget: list } = event;
        if (event.key !== "Escape" || !list.open) return;
        list.open = false;
        list.querySelector("summary")?.focus();
      }}
    >
      <summary>
        {label}
        {values.length > 0 && <b> {values.length}</b>}
      </summary>
      {open && (
        <fieldset>
          <legend className="visually-hidden">{label}</legend>
          {isSearched && (
            <input
              type="search"
              aria-label={find.label}
              placeholder={find.label}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          {shown.map((choice) => {
            const on = values.includes(choice.value);
            return (
              <label
                key={choice.value}
                data-option={choice.value}
                data-empty={choice.isEmpty === true && !on}
              >
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() =>
                    onChange(
                      on ? values.filter((v) => v !== choice.value) : [...values, choice.value],
                    )
                  }
                />
                <span>
                  {choice.label}
                  {choice.note !== undefined && <span className="soft"> – {choice.note}</span>}
                </span>{" "}
                {choice.count !== undefined && <small>{choice.count}</small>}
              </label>
            );
          })}
          {more > 0 && (
            <p className="soft" role="status">
              {find?.more(more)}
            </p>
          )}
        </fieldset>
      )}
    </details>
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
