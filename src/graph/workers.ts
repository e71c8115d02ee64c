import paint from "./paint.worker.ts?worker&url";
import settle from "./settle.worker.ts?worker&url";

/** Addresses of the workers of this build; the service worker stands at the root, under one name. */
const OWN = {
  paint,
  settle,
  get service() {
    return `${globalThis.document?.documentElement.dataset.root ?? ""}sw.js`;
  },
} as const;

/**
 * Starts one of our workers.
 *
 * @throws where a sandbox, a policy or the browser allows none; some refuse it
 *   only later, by an `error` event
 */
export function startWorker(name: Exclude<keyof typeof OWN, "service">): Worker {
  // A sandbox: it would be refused, and complained about.
  if (globalThis.origin === "null") throw new Error("No worker in a sandbox");
  return new Worker(vouched(name), { type: "module" });
}

interface Policy {
  createScriptURL(address: string): unknown;
}
let policy: Policy | undefined;

/** The address of a worker in the form that a page with Trusted Types asks for; a policy can be made only once. */
export function vouched(name: keyof typeof OWN): string {
  const address = OWN[name];
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy("ijp-worker", {
    createScriptURL(wanted) {
      if (!Object.values(OWN).includes(wanted))
        throw new TypeError(`No worker of this page: ${wanted}`);
      return wanted;
    },
  });
  return (policy?.createScriptURL(address) ?? address) as string;
}
