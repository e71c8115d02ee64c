import { useId, useState } from "react";
import type { Deck } from "../../../model/deck.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { usePage } from "../../page.ts";
import { StepList } from "./StepList.tsx";
import { TakeDeck } from "./TakeDeck.tsx";
import { useDeck, type Work } from "./useDeck.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly first: Deck;
  onRename(): void;
  onDelete(): void;
}

/** One deck: its name, what can be done with it, its steps. */
export function Editor({ first, onRename, onDelete }: Props) {
  const { say } = usePage().locale;
  const { deck, kept, change } = useDeck(first);
  return (
    <>
      <div className="deck-head">
        <Words
          label={say("deck.name")}
          text={deck.title}
          rows={1}
          onMissing={(title) => say("deck.name.wrong", { kept: title })}
          onChange={(title) => {
            if (title === undefined) return;
            change((before) => ({ ...before, title }));
            onRename();
          }}
        />
        <Minutes deck={deck} change={change} />
      </div>
      {kept === "kept" ? (
        <p className="soft">{say("deck.kept")}</p>
      ) : (
        <Notice>{say(`deck.${kept}`)}</Notice>
      )}
      <TakeDeck deck={deck} kept={kept} onDelete={onDelete} />
      <StepList deck={deck} change={change} />
    </>
  );
}

function Minutes({ deck, change }: Pick<Work, "deck" | "change">) {
  const { say } = usePage().locale;
  const fault = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <label className="words">
      <span>{say("deck.minutes")}</span>
      <input
        inputMode="numeric"
        size={4}
        value={draft ?? deck.minutes ?? ""}
        aria-invalid={draft !== undefined || undefined}
        aria-describedby={draft === undefined ? undefined : fault}
        onChange={({ target }) => {
          const minutes = Number(target.value);
          const isSound = /^\d{1,3}$/.test(target.value) && minutes >= 1 && minutes <= 600;
          setDraft(isSound || target.value === "" ? undefined : target.value);
          if (!isSound && target.value !== "") return;
          change(({ minutes: _, ...rest }) => (isSound ? { ...rest, minutes } : rest));
        }}
      />
      {draft !== undefined && (
        <small id={fault} role="alert">
          {say("deck.minutes.wrong", { kept: deck.minutes ?? "none" })}
        </small>
      )}
    </label>
  );
}
