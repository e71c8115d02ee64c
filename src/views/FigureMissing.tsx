import { usePage } from "./page.ts";

/** The code of a figure did not arrive: only its card says so, the page goes on. */
export function FigureMissing({ onRetry }: { onRetry: () => unknown }) {
  const { say } = usePage().locale;
  return (
    <div className="problem" role="alert">
      <h2>{say("problem.figure")}</h2>
      <p>{say("problem.chunk")}</p>
      <button type="button" onClick={() => onRetry()}>
        {say("loading.retry")}
      </button>
    </div>
  );
}
