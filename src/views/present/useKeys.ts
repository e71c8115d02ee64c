import { useEffect, useState } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { isPressed, isTyping, keyReader, type Wish } from "./keys.ts";

/** What keeps keys to itself for as long as it has the focus, though nobody writes in it. */
const PRESSED =
  "button, summary, a[href], select, input:is([type=radio], [type=checkbox], [type=range])";

/**
 * Listens to the keys of a whole window. What is pressed by mouse or finger
 * gives them back: the space bar then goes on and does not press it again.
 *
 * @param letters whether keys that write a letter or a sign are listened to
 * @param onRelease called when a key is let go
 * @returns digits typed so far, which wait for Enter
 */
export function useKeys(
  letters: boolean,
  onWish: (wish: Wish) => void,
  onRelease: () => void,
): string {
  const [digits, setDigits] = useState("");
  const wish = useLatest(onWish);
  const release = useLatest(onRelease);
  useEffect(() => {
    const reader = keyReader();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event, event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      if (reader.digits === "" && isPressed(event, event.target)) return;
      const wanted = reader.read(event, letters);
      setDigits(reader.digits);
      if (wanted === undefined) return;
      event.preventDefault();
      // A key that is held down asks once; stepping on and back may go on.
      if (event.repeat && wanted !== "next" && wanted !== "back") return;
      wish(wanted);
    };
    let isByHand = false;
    const onHand = (event: Event) => {
      isByHand = event.type === "pointerdown";
    };
    const giveBack = () => {
      const { activeElement } = document;
      if (!isByHand || !activeElement?.matches(PRESSED) || activeElement.closest("dialog")) return;
      (activeElement as HTMLElement).blur();
    };
    document.addEventListener("pointerdown", onHand, true);
    document.addEventListener("keydown", onHand, true);
    document.addEventListener("click", giveBack);
    document.addEventListener("change", giveBack);
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("keyup", release);
    window.addEventListener("blur", release);
    return () => {
      document.removeEventListener("pointerdown", onHand, true);
      document.removeEventListener("keydown", onHand, true);
      document.removeEventListener("click", giveBack);
      document.removeEventListener("change", giveBack);
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("keyup", release);
      window.removeEventListener("blur", release);
    };
  }, [letters, wish, release]);
  return digits;
}
