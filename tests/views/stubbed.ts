import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { shippedText } from "../figures/shipped.ts";

interface Stubbed {
  /** What a file is, by its address; the shipped model where nothing is said. */
  readonly answer?: (address: string) => Response | undefined;
  /** Whether elements have a size, the same for all. */
  readonly sized?: boolean;
}

/**
 * What a page asks of a browser and jsdom has not, for every test of a file:
 * sizes that never change, dialogs, nothing to scroll, and files.
 */
export function withBrowser({ answer, sized = false }: Stubbed = {}): void {
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal("scrollTo", () => {});
    vi.stubGlobal(
      "fetch",
      async (address: string) => answer?.(String(address)) ?? new Response(shippedText),
    );
    if (sized)
      vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
        new DOMRect(0, 0, 900, 600),
      );
    // jsdom has none of these to spy on.
    Element.prototype.scrollIntoView = () => {};
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    };
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
