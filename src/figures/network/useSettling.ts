import { useEffect, useState } from "react";
import type { NetworkData } from "./data.ts";
import { isSettled, settlePlaces } from "./places.ts";

/**
 * Finds the places of a web that the build has not found, and gives it up when
 * the reader turns to another reading.
 *
 * @returns the share that is done, 0 to 1; `undefined` once there is nothing to wait for
 */
export function useSettling(data: NetworkData): number | undefined {
  const { reading, model, scope } = data;
  const [share, setShare] = useState(0);
  const [, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: filters move nothing
  useEffect(() => {
    if (reading !== "web") return;
    const { signal, abort } = controller();
    settlePlaces(data, { signal, onProgress: setShare })?.then(
      () => setTimes((times) => times + 1),
      () => undefined,
    );
    return abort;
  }, [reading, model, scope.by]);
  return reading !== "web" || isSettled(data) ? undefined : share;
}

function controller() {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort() };
}
