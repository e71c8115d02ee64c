import { type ReactNode, useEffect, useRef } from "react";
import { usePage } from "../page.ts";

interface Props {
  readonly label: string;
  readonly className?: string;
  /** Code of the key that opened it and closes it again. */
  readonly closedBy?: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** Over stage and bar alike; Escape closes it and nothing else. */
export function Dialog({ label, className = "", closedBy, children, onClose }: Props) {
  const { say } = usePage().locale;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`talk-dialog ${className}`}
      aria-label={label}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.code === closedBy) dialog.current?.close();
      }}
    >
      <p className="talk-dialog-head">
        <b>{label}</b>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say("present.close")}
        </button>
      </p>
      {children}
    </dialog>
  );
}
