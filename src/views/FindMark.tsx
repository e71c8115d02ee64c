import { type FormEvent, memo, useEffect, useId, useRef, useState } from "react";
import type { BoundFigure, MarkFacts } from "../figures/figure.ts";
import { useEdition } from "./page.ts";

interface Props {
  readonly figure: BoundFigure;
  onFind(id: string): void;
}

/** Names beyond which a list of them helps nobody; what is typed is found all the same. */
const MOST_OFFERED = 400;

/** Finds a mark by its name; `/` leads here from anywhere on the page. */
export const FindMark = memo(function FindMark({ figure, onFind }: Props) {
  const { locale } = useEdition();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [missed, setMissed] = useState("");
  const marks = figure.marks.filter(({ isLink }) => !isLink);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, select, textarea");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? "";
    const found = find(marks, text);
    setMissed(found || text.trim() === "" ? "" : text);
    if (!found) return;
    if (field.current) field.current.value = "";
    onFind(found.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of a few years ago do not know <search>
    <div role="search">
      <form className="find-mark" onSubmit={onSubmit}>
        <label>
          <span>{locale.say("find.label")}</span>
          <input ref={field} type="search" list={list} aria-keyshortcuts="/" autoComplete="off" />
        </label>
        <datalist id={list}>
          {(marks.length > MOST_OFFERED ? [] : marks).map(({ id, title }) => (
            <option key={id} value={title} />
          ))}
        </datalist>
        <button type="submit">{locale.say("find.go")}</button>
        <span role="status">{missed && locale.say("find.none", { text: missed })}</span>
      </form>
    </div>
  );
});

/**
 * The mark that is meant most likely: of that name, or with a name or a word in
 * it that begins so, or that holds it, or else described so; of several, the one
 * whose name says least besides.
 */
export function find(marks: readonly MarkFacts[], text: string): MarkFacts | undefined {
  const wanted = plain(text);
  if (wanted === "") return undefined;
  const names = marks.map((mark) => ({ mark, name: plain(mark.title) }));
  const named = (fits: (name: string) => boolean) =>
    names
      .filter(({ name }) => fits(name))
      .reduce<(typeof names)[number] | undefined>(
        (best, other) => (best && best.name.length <= other.name.length ? best : other),
        undefined,
      )?.mark;
  return (
    named((name) => name === wanted) ??
    named((name) => name.startsWith(wanted)) ??
    named((name) => name.split(BETWEEN).some((word) => word.startsWith(wanted))) ??
    named((name) => name.includes(wanted)) ??
    marks.find(({ label }) => plain(label).includes(wanted))
  );
}

const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
