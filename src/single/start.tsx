import { createRoot } from "react-dom/client";
import { App } from "../app/App.tsx";
import { readText } from "../app/loadModel.ts";
import type { TakenAlong } from "../app/taken.ts";
import { takeOver } from "../app/takeOver.ts";
import { slotText } from "../share/oneFile.ts";
import { alongAddress } from "../url/along.ts";
import { fragmentLink, useFragmentPath, useFragmentSearch } from "./fragment.ts";

const about = read<{ site?: string; start?: string; file?: string }>(slotText("about")) ?? {};
const taken: TakenAlong = {
  model: () => readText(slotText("model") ?? ""),
  file(path) {
    if (path.startsWith("data/decks/")) return alongAddress(path);
    return about.site && `${about.site}${path}`;
  },
  opened: about.file,
  // One file has neither frames nor a workshop for them; the overview stands in their place.
  within(arrival) {
    const { view, language } = arrival.route;
    if (view !== "compose" && view !== "embed") return arrival;
    return { route: { view: "overview", language }, lost: { part: "page", value: view } };
  },
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
