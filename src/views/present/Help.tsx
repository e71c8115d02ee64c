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

/** Keys that lead to what the speaker's window has. */
const ON_STAGE: ReadonlySet<string> = new Set(["speaker", "notes"]);

interface Props {
  readonly keys: Settings["keys"];
  onKeys(keys: Settings["keys"]): void;
  /** Notes on this screen; absent in the speaker's window, which has them always. */
  readonly notes?: { readonly on: boolean; onChange(on: boolean): void } | undefined;
  onClose(): void;
}

export default function Help({ keys, onKeys, notes, onClose }: Props) {
  const { say } = usePage().locale;
  const known = notes ? KEYS : KEYS.filter(([wish]) => !ON_STAGE.has(wish));
  return (
    <Dialog label={say("present.do.help")} closedBy="Slash" onClose={onClose}>
      <div className="controls">
        <Switch
          label={say("present.help.letters")}
          on={keys === "on"}
          onChange={(on) => onKeys(on ? "on" : "off")}
        />
        {notes && <Switch label={say("present.help.notes")} {...notes} />}
      </div>
      {notes && <p className="soft">{say("present.help.notes.words")}</p>}
      <dl className="keys">
        {known.map(([wish, names]) => (
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
