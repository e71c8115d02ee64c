import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { takeOver } from "./app/takeOver.ts";
import "./ui/styles/index.css";

const page = document.getElementById("app");
if (!page) throw new Error("index.html has no element with the id “app”.");
// Every page knows its way to the root, so one build runs under any path.
const root = new URL(document.documentElement.dataset.root ?? "/", window.location.href).href;
document.documentElement.dataset.root = root;
// A relative icon would be looked for anew below every address the reader goes to.
for (const link of document.querySelectorAll<HTMLLinkElement>(
  "link[rel=icon], link[rel=manifest]",
)) {
  const { href } = link;
  link.href = href;
}
takeOver(page, (host) => createRoot(host).render(<App root={root} />), keepWhenIdle);

/** Kept for use without a network once the page stands and has nothing to do; never in a frame. */
function keepWhenIdle() {
  if (!import.meta.env.PROD || window.top !== window) return;
  const keep = () => import("./app/offline/keep.ts").then(({ start }) => start(root));
  if ("requestIdleCallback" in window) window.requestIdleCallback(keep, { timeout: 10_000 });
  else setTimeout(keep, 2_000);
}
