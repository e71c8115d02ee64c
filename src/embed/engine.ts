import { replaceQuery } from "./address.ts";
import { ADDRESS_EVENT, FAILED_EVENT } from "./global.ts";

/**
 * The drawing engine, asked for when the poster cannot answer: a control is
 * used, or the address asks for another picture. Both files are classic
 * scripts, because a sandboxed frame may neither load modules nor fetch.
 */
export function engineOnDemand(page: HTMLElement, script: HTMLScriptElement): void {
  const addresses = [script.dataset.edition, script.dataset.engine].filter((a) => a !== undefined);
  let asked = false;
  const start = () => {
    if (asked) return;
    asked = true;
    const policy = window.trustedTypes?.createPolicy("ijp-url", {
      createScriptURL(address) {
        if (!addresses.includes(address)) throw new TypeError(`No script of this page: ${address}`);
        return address;
      },
    });
    for (const address of addresses) {
      const element = document.createElement("script");
      // In the order of insertion: the data before what reads them.
      element.async = false;
      element.src = (policy?.createScriptURL(address) ?? address) as string;
      element.addEventListener("error", () => dispatchEvent(new Event(FAILED_EVENT)));
      document.body.append(element);
    }
  };
  page.addEventListener("pointerdown", (event) => {
    // On its way while the finger is still down.
    if ((event.target as Element).closest(".controls")) start();
  });
  page.addEventListener("change", (event) => {
    if (document.documentElement.dataset.engine !== undefined) return;
    const input = event.target as HTMLInputElement;
    const key = input.closest<HTMLElement>("[data-control]")?.dataset.control;
    const value = input.closest<HTMLElement>("[data-option]")?.dataset.option;
    if (key === undefined || value === undefined) return;
    replaceQuery((query) => {
      if (value === "default") query.delete(key);
      else query.set(key, value);
    });
  });
  document.addEventListener(ADDRESS_EVENT, start);
  if (document.documentElement.dataset.other !== undefined) start();
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): unknown };
    };
  }
}
