import { LANGUAGES } from "../i18n/languages.ts";
import { replaceQuery } from "./address.ts";

/** What a host may ask of a frame; anything else is as if it had not been said. */
interface Wish {
  readonly theme?: string;
  readonly language?: string;
  readonly focus?: string;
}

const KEYS = ["type", "version", "theme", "language", "focus"];

/** A message in the one shape that is understood, or `undefined`. */
export function readWish(data: unknown): Wish | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  if (fields.get("type") !== "partnership-atlas:set" || fields.get("version") !== 1)
    return undefined;
  for (const [key, value] of fields)
    if (!KEYS.includes(key) || (key !== "version" && typeof value !== "string")) return undefined;
  const [theme, language, focus] = ["theme", "language", "focus"].map(
    (key) => fields.get(key) as string | undefined,
  );
  if (theme !== undefined && !["light", "dark", "auto"].includes(theme)) return undefined;
  if (language !== undefined && !LANGUAGES.some((known) => known === language)) return undefined;
  if (focus !== undefined && !/^[\w.-]{0,80}$/.test(focus)) return undefined;
  return {
    ...(theme !== undefined && { theme }),
    ...(language !== undefined && { language }),
    ...(focus !== undefined && { focus }),
  };
}

/** Follows the host's theme and language and points where it points. `theme=` in the address wins. */
export function listenToHost(): void {
  addEventListener("message", ({ source, data }) => {
    if (window.parent === window || source !== window.parent) return;
    const wish = readWish(data);
    if (wish) follow(wish);
  });
}

function follow({ theme, language, focus }: Wish) {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  if (theme !== undefined && !query.has("theme")) {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
  if (focus !== undefined && focus !== (query.get("focus") ?? ""))
    replaceQuery((next) => {
      if (focus === "") next.delete("focus");
      else next.set("focus", focus);
    });
  if (language !== undefined && language !== root.lang) {
    const path = location.pathname.replace(/\/[a-z]+\/embed\//, `/${language}/embed/`);
    location.replace(`${path}${location.search}${location.hash}`);
  }
}
