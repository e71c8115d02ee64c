import type { ReactNode } from "react";

/** One short line that is read out without interrupting. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
