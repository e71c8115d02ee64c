import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { FigureId } from "../../figures/ids.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Model } from "../../model/schema.ts";
import type { Searchable } from "../../model/searchable.ts";
import { goToPlace } from "../../url/place.ts";
import { type Route, writeRoute } from "../../url/route.ts";
import type { Address } from "../../url/useAddress.ts";
import { figureQuery, partQuery } from "../../views/figureQuery.ts";
import { carried } from "../carried.ts";
import { destinationOf, seenIn } from "./destination.ts";

const SearchDialog = lazy(() => import("./SearchDialog.tsx"));

interface Props {
  readonly model: Model | undefined;
  readonly address: Address;
  readonly locale: Locale;
}

/** Looks through everything: by button, by Ctrl or Command and K, by `/` where no figure has a search of its own. */
export function SearchButton({ model, address, locale }: Props) {
  const { say, language } = locale;
  const [open, setOpen] = useState(false);
  const words = useQuery({ ...partQuery("taken", language), enabled: open });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const isTyping = (event.target as Element).closest("input, select, textarea, dialog");
      const isSlash =
        event.key === "/" &&
        !isTyping &&
        !event.altKey &&
        document.querySelector('[aria-keyshortcuts="/"]') === null;
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const client = useQueryClient();
  const go = async (hit: Searchable) => {
    setOpen(false);
    const to = model && destinationOf(hit, model);
    if (!to) {
      const view = hit.subject === "word" ? "glossary" : "sources";
      address.go(writeRoute({ view, language }), carried(address.query));
      return goToPlace(hit.id);
    }
    const query = carried(address.query);
    for (const [key, value] of to.query) query.set(key, value);
    // A figure that does not come says so on its own page.
    const figure = await client.fetchQuery(figureQuery(to.figure, language)).catch(() => undefined);
    const route: Route<Language, FigureId> = { view: "explore", language, figure: to.figure };
    address.go(writeRoute(route), figure ? seenIn(figure, query, model, locale) : query);
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-keyshortcuts="Control+K Meta+K"
        disabled={!model}
        onClick={() => setOpen(true)}
      >
        {say("search.button")}
      </button>
      {open && model && words.data && (
        <Suspense>
          <SearchDialog model={model} locale={locale} onGo={go} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
