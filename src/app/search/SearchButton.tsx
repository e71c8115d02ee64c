import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { Model } from "../../model/schema.ts";
import type { Address } from "../../url/useAddress.ts";
import { partQuery } from "../../views/figureQuery.ts";

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
          <SearchDialog {...{ model, address, locale }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
