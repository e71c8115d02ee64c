import { vi } from "vitest";
import { shippedText } from "../figures/shipped.ts";

/** What a page asks of a browser and jsdom has not: sizes that never change, and the shipped model for every file. */
export function stubBrowser(): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", async () => new Response(shippedText));
}
