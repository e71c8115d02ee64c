import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "../i18n/locale.ts";
import type { Model } from "../model/schema.ts";
import { useOpened } from "./opened.ts";
import { useTakenAlong } from "./taken.ts";

/** On paper, where a page is from: name, licence, and its address once it is printed. */
export function PrintedOrigin({ model, locale }: { model: Model; locale: Locale }) {
  const [href, setHref] = useState("");
  useEffect(() => {
    // What is written a moment later is not on the sheet any more.
    const onPrint = () => flushSync(() => setHref(window.location.href));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  // An address leads to a model of the site, and not to a file of the reader's.
  const file = useOpened()?.name;
  const along = useTakenAlong()?.opened;
  const from = [locale.text(model.title), model.license, file ?? along ?? href];
  return <p className="printed-origin">{from.filter(Boolean).join(" · ")}</p>;
}
