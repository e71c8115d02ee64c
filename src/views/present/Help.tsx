import { Switch } from "../../ui/Choices.tsx";
import { usePage } from "../page.ts";
import { Dialog } from "./Dialog.tsx";
import type { Settings } from "./settings.ts";

/** Keys and what they do, as people know them from other programs. */
const KEYS = [
  ["next", "→ ↓ Space N PageDown"],
  ["back", "← ↑ P PageUp"],
  ["first", "Home"],
  ["last", "End"],
  ["number", "1 2 … Enter"],
  ["goto", "G"],
  ["overview", "O"],
  ["speaker", "S"],
  ["screen", "F"],
  ["blank", "B ."],
  ["dim", "D"],
  ["options", "C"],
  ["deck", "R"],
  ["code", "Q"],
  ["notes", "H"],
  ["help", "?"],
  ["escape", "Escape"],
] as const;

interface Props {
  readonly keys: Settings["keys"];
  onKeys(keys: Settings["keys"]): void;
  readonly ownNotes: boolean;
  onOwnNotes(on: boolean): void;
  onClose(): void;
}

export default function Help({ keys, onKeys, ownNotes, onOwnNotes, onClose }: Props) {
  const { say } = usePage().locale;
  return (
    <Dialog label={say("present.do.help")} closedBy="Slash" onClose={onClose}>
      <div className="controls">
        <Switch
          label={say("present.help.letters")}
          on={keys === "on"}
          onChange={(on) => onKeys(on ? "on" : "off")}
        />
        <Switch label={say("present.help.notes")} on={ownNotes} onChange={onOwnNotes} />
      </div>
      <p className="soft">{say("present.help.notes.words")}</p>
      <dl className="keys">
        {KEYS.map(([wish, names]) => (
          <div key={wish}>
            <dt>
              {names.split(" ").map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(`present.key.${wish}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{say("present.help.pointing")}</p>
    </Dialog>
  );
}
