import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { Model } from "../../model/schema.ts";
import type { Searchable } from "../../model/searchable.ts";
import type { Address } from "../../url/useAddress.ts";
import { makeSearch } from "./searchIndex.ts";
import { useGoTo } from "./useGoTo.ts";

interface Props {
  readonly model: Model;
  readonly address: Address;
  readonly locale: Locale;
  onClose(): void;
}

/** A field and what it finds: arrows choose, Enter goes, Escape closes. */
export default function SearchDialog({ model, address, locale, onClose }: Props) {
  const goTo = useGoTo(model, address, locale);
  const { say } = locale;
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const search = useQuery({
    queryKey: ["search", model.id, locale.language],
    queryFn: () => makeSearch(model, locale.text).then((find) => ({ model, find })),
    structuralSharing: false,
  });
  const find = search.data?.model === model ? search.data.find : undefined;
  // Another model is indexed anew.
  const stale = search.data !== undefined && find === undefined;
  useEffect(() => {
    if (stale) search.refetch();
  }, [stale, search.refetch]);
  const onGo = (hit: Searchable) => {
    onClose();
    goTo(hit);
  };
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const hits = typed.trim() === "" ? [] : (find?.(typed) ?? []);
  const chosen = Math.min(at, hits.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) setAt((chosen + step + hits.length) % hits.length);
    else if (event.key === "Enter" && hits[chosen]) onGo(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="search" aria-label={say("search.title")} onClose={onClose}>
      <input
        type="search"
        role="combobox"
        aria-label={say("search.title")}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits.length > 0 ? `${list}-${chosen}` : undefined}
        placeholder={say("search.hint")}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={list} aria-label={say("search.hits")}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
          <div
            key={`${hit.subject} ${hit.id}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onClick={() => onGo(hit)}
          >
            <span>{locale.text(hit.label)}</span>{" "}
            <small className="soft">{about(hit, locale)}</small>
          </div>
        ))}
      </div>
      <p role="status" className="soft">
        {typed.trim() !== "" && find && say("search.count", { count: hits.length })}
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {say("panel.close")}
      </button>
    </dialog>
  );
}

/** What a hit is, and what tells it from others of its name. */
function about({ subject, apart, date }: Searchable, locale: Locale): string {
  return [
    locale.say(`search.subject.${subject}`),
    ...apart.map(locale.text),
    ...(date === undefined ? [] : [locale.date(date)]),
  ].join(" · ");
}
