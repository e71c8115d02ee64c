/** What a key asks for. Some concern the talk, some this window alone. */
export type Wish =
  | "next"
  | "back"
  | "first"
  | "last"
  | "blank"
  | "dim"
  | "code"
  | "deck"
  | "screen"
  | "overview"
  | "speaker"
  | "goto"
  | "options"
  | "help"
  | "escape"
  | "notes"
  | { readonly step: number };

/** By the place of the key, which is the same whatever alphabet it writes. */
const LETTERS: Readonly<Record<string, Wish>> = {
  KeyN: "next",
  KeyP: "back",
  KeyF: "screen",
  KeyB: "blank",
  Period: "blank",
  NumpadDecimal: "blank",
  KeyO: "overview",
  KeyS: "speaker",
  KeyD: "dim",
  KeyG: "goto",
  KeyC: "options",
  KeyQ: "code",
  KeyR: "deck",
  KeyH: "notes",
};

const SIGNS: Readonly<Record<string, Wish>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  Space: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  Escape: "escape",
};

/** What of a pressed key matters. */
export type Press = Pick<
  KeyboardEvent,
  "code" | "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"
>;

/**
 * Reads keys one after the other; digits wait for Enter.
 *
 * @param letters whether keys that write a letter or a sign are listened to
 */
export function keyReader() {
  let digits = "";
  return {
    /** Digits typed so far. */
    get digits() {
      return digits;
    },
    forget() {
      digits = "";
    },
    read(press: Press, letters: boolean): Wish | undefined {
      const { code, key, shiftKey } = press;
      if (press.isComposing || key === "Process" || press.ctrlKey || press.metaKey || press.altKey)
        return undefined;
      const typed = digits;
      digits = "";
      const sign = SIGNS[code] ?? SIGNS[key];
      if (sign !== undefined) return code === "Space" && shiftKey ? "back" : sign;
      if (code === "Enter" || code === "NumpadEnter")
        return typed === "" ? undefined : { step: Number(typed) - 1 };
      if (!letters) return undefined;
      if (key === "?" || (code === "Slash" && shiftKey)) return "help";
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
      if (digit !== undefined && !shiftKey) {
        digits = (typed + digit).slice(-3);
        return undefined;
      }
      return shiftKey ? undefined : LETTERS[code];
    },
  };
}

/** Keys that a radio button or a check box takes for itself; a list or a text takes all. */
const OF_BUTTONS = /^(?:Arrow|Space|Enter|Home|End)/;

/** Whether a key belongs to the field that has the focus. */
export function isTyping({ code }: Pick<KeyboardEvent, "code">, target: EventTarget | null) {
  if (!(target instanceof Element)) return false;
  const field = target.closest("input, select, textarea, [contenteditable], [role='textbox']");
  if (!field) return false;
  const isButton = field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type);
  return !isButton || OF_BUTTONS.test(code);
}

/** Whether Space and Enter press what has the focus. */
export function isPressed({ code }: Pick<KeyboardEvent, "code">, target: EventTarget | null) {
  return (
    ["Space", "Enter", "NumpadEnter"].includes(code) &&
    target instanceof Element &&
    target.closest("button, a[href], summary, [role='button'], [data-mark]") !== null
  );
}
