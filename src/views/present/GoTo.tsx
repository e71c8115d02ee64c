import { useEffect, useRef } from "react";
import { usePage } from "../page.ts";
import { Dialog } from "./Dialog.tsx";

interface Props {
  readonly total: number;
  onGo(step: number): void;
  onClose(): void;
}

/** Asks for the number of a step. */
export default function GoTo({ total, onGo, onClose }: Props) {
  const { say } = usePage().locale;
  const field = useRef<HTMLInputElement>(null);
  // A dialog that opens gives its first button the focus; digits belong here.
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog label={say("present.do.goto")} onClose={onClose}>
      <form
        className="goto"
        onSubmit={(event) => {
          event.preventDefault();
          onGo((field.current?.valueAsNumber ?? 1) - 1);
          onClose();
        }}
      >
        <label>
          {say("present.goto.label", { total })}{" "}
          <input ref={field} type="number" min={1} max={total} required />
        </label>{" "}
        <button type="submit">{say("present.goto.go")}</button>
      </form>
    </Dialog>
  );
}
