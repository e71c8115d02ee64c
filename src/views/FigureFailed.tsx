import type { FallbackProps } from "react-error-boundary";
import { usePage } from "./page.ts";

/** One broken figure is one broken card; the rest of the page stays. */
export function FigureFailed({ error, resetErrorBoundary }: FallbackProps) {
  const { say } = usePage().locale;
  const cause = error instanceof Error ? error.message : String(error);
  return (
    <div className="problem" role="alert">
      <h2>{say("problem.figure")}</h2>
      <p>{say("problem.figure.cause", { cause })}</p>
      <p>{say("problem.figure.else")}</p>
      <button type="button" onClick={resetErrorBoundary}>
        {say("loading.retry")}
      </button>
    </div>
  );
}
