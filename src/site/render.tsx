import { createRoot } from "react-dom/client";
import { App } from "../app/App.tsx";
import { isWhole } from "../app/whole.ts";
import { type Reading, readModel } from "../model/read.ts";
import { pageAddresses } from "./addresses.ts";
import { bodyMarkup } from "./markup.ts";

/** One page as the build writes it. Links start at the root, `/`. */
export interface RenderedPage {
  /** Path below the root, without slashes at its ends. */
  readonly address: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

const LONGEST_MS = 20_000;

/**
 * Every page of the site, mounted off screen by the code that runs in the
 * browser: Recharts draws only when it is mounted, and there is no second
 * renderer to keep equal. Needs a document in the global scope.
 */
export async function renderSite(
  model: string,
  decks: Readonly<Record<string, string>>,
): Promise<{
  pages: RenderedPage[];
  model: Reading["model"];
}> {
  const reading = readModel(model);
  globalThis.fetch = async (address) => {
    const [, deck = ""] = /\/decks\/([\w-]+)\.json$/.exec(String(address)) ?? [];
    return new Response(decks[deck] ?? model);
  };
  const pages: RenderedPage[] = [];
  for (const address of pageAddresses()) pages.push(await renderPage(address));
  return { pages, model: reading.model };
}

async function renderPage(address: string): Promise<RenderedPage> {
  window.history.replaceState(null, "", `/${address}/`);
  document.title = "";
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  root.render(<App root={new URL("/", window.location.href).href} />);
  const start = Date.now();
  // A title comes after the picture.
  const isDone = () => isWhole(host) && document.title !== "";
  while (!isDone() || host.querySelector('[role="alert"]')) {
    if (host.querySelector('[role="alert"]')) throw new Error(`/${address}/: ${host.textContent}`);
    if (Date.now() - start > LONGEST_MS) throw new Error(`/${address}/ is never whole.`);
    await new Promise((done) => setTimeout(done, 4));
  }
  // What stands below a picture comes a frame later.
  await new Promise((done) => setTimeout(done, 20));
  const page = {
    address,
    language: document.documentElement.lang,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>("meta[name=description]")?.content ?? "",
    body: bodyMarkup(host),
  };
  root.unmount();
  host.remove();
  return page;
}
