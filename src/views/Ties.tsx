import { useId } from "react";
import type { Tie } from "../figures/figure.ts";
import { useEdition } from "./page.ts";

/** What a mark is tied to: the way there, and why the two are linked. */
export function Ties({ ties, onGo }: { ties: readonly Tie[]; onGo(id: string): void }) {
  const { say } = useEdition().locale;
  const title = useId();
  if (ties.length === 0) return null;
  return (
    <section className="ties" aria-labelledby={title}>
      <h3 id={title}>{say("panel.ties", { count: ties.length })}</h3>
      <ul>
        {ties.map(({ to, label, link, how }) => (
          <li key={`${to} ${link}`}>
            <button type="button" className="quiet" onClick={() => onGo(to)}>
              {label}
            </button>{" "}
            <span className="soft">{how}</span>
            {link !== undefined && (
              <>
                {" "}
                <button
                  type="button"
                  className="why"
                  data-why={link}
                  aria-label={say("panel.why", { label })}
                  onClick={() => onGo(link)}
                >
                  {say("panel.whyShort")}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
