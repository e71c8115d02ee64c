import { useEffect, useState } from "react";
import type { Palette } from "../../graph/scene.ts";
import type { Theme } from "../../plot/theme.ts";
import { paletteOf } from "./scene.ts";

/** The theme's colours as they come out on an element of the page, and anew whenever the page changes its own. */
export function usePalette(host: HTMLElement | null, theme: Theme): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useEffect(() => {
    if (!host) return;
    const read = () => {
      const style = getComputedStyle(host);
      setPalette(
        paletteOf(theme, (colour) => {
          const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
          return name ? style.getPropertyValue(name).trim() : colour;
        }),
      );
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const stop = new AbortController();
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
      matchMedia(query).addEventListener("change", read, { signal: stop.signal });
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [host, theme]);
  return palette;
}
