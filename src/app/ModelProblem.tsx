import type { Locale } from "../i18n/locale.ts";
import { ModelRefused } from "../model/fault.ts";
import { ModelNotReached } from "./loadModel.ts";

interface Props {
  readonly error: Error;
  readonly address: string;
  readonly locale: Locale;
  onRetry(): unknown;
}

/** The model is not there: what happened, where, and what to do. */
export function ModelProblem({ error, address, locale, onRetry }: Props) {
  const { say } = locale;
  return (
    <div className="problem" role="alert">
      <h1>{say("problem.title")}</h1>
      <p>{problemWords(error, locale, "site")}</p>
      <p className="soft">
        <bdi>{say("problem.where", { address })}</bdi>
      </p>
      <p className="soft">{say("problem.kept")}</p>
      <button type="button" onClick={() => onRetry()}>
        {say("loading.retry")}
      </button>
    </div>
  );
}

/**
 * What went wrong with a model and what to do, in one or two sentences.
 *
 * @param from the site, where it has to be published again, or a file in the reader's own hands
 */
export function problemWords(error: Error, { say }: Locale, from: "site" | "file"): string {
  if (error instanceof ModelRefused) return say(`problem.${error.code}`, { ...error.facts, from });
  if (error instanceof ModelNotReached && error.status !== undefined)
    return say(error.status >= 500 || error.status === 429 ? "problem.busy" : "problem.status", {
      status: error.status,
    });
  return say("problem.network");
}
