import { useEffect, useState } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { isPressed, isTyping, keyReader, type Wish } from "./keys.ts";

/**
 * Listens to the keys of a whole window.
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
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("keyup", release);
    window.addEventListener("blur", release);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("keyup", release);
      window.removeEventListener("blur", release);
    };
  }, [letters, wish, release]);
  return digits;
}
