import { createRoot } from "react-dom/client";
import { App } from "../app/App.tsx";
import type { TakenAlong } from "../app/taken.ts";
import { takeOver } from "../app/takeOver.ts";
import { slotText } from "../share/oneFile.ts";
import { fragmentLink, useFragmentPath, useFragmentSearch } from "./fragment.ts";

const about = read<{ site?: string; start?: string }>(slotText("about")) ?? {};
const taken: TakenAlong = {
  model: slotText("model") ?? "",
  site: about.site,
  ways: { hook: useFragmentPath, searchHook: useFragmentSearch, hrefs: fragmentLink },
};

if (!window.location.hash.startsWith("#/"))
  window.history.replaceState(null, "", `#${about.start ?? "/"}`);

// A place within the page is no address here.
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest?.('a[href^="#"]:not([href^="#/"])');
  const place = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (!place) return;
  event.preventDefault();
  place.scrollIntoView();
  place.focus({ preventScroll: true });
});

const page = document.getElementById("app");
if (page) takeOver(page, (host) => createRoot(host).render(<App root="/" taken={taken} />));

function read<T>(json: string | undefined): T | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as T);
}
