/** ms since 1970. */
export interface Running {
  readonly start: number;
  /** Absent while it runs. */
  readonly pausedAt?: number | undefined;
}

const keyOf = (talk: string) => `atlas:clock:${talk}`;

/** The clock of a talk as this window left it before it was reloaded; `undefined` where nothing sound was kept. */
export function readClock(talk: string): Running | undefined {
  if (talk === "") return undefined;
  try {
    const kept = /^(\d{1,15})(?:,(\d{1,15}))?$/.exec(sessionStorage.getItem(keyOf(talk)) ?? "");
    if (!kept) return undefined;
    const start = Number(kept[1]);
    const pausedAt = kept[2] === undefined ? undefined : Number(kept[2]);
    // A device whose clock was put back has no time since then.
    if (start > (pausedAt ?? Date.now())) return undefined;
    return { start, pausedAt };
  } catch {
    return undefined;
  }
}

/** Keeps it for as long as the window is open, where the browser keeps anything. */
export function keepClock(talk: string, { start, pausedAt }: Running): void {
  if (talk === "") return;
  try {
    const text = pausedAt === undefined ? `${start}` : `${start},${pausedAt}`;
    sessionStorage.setItem(keyOf(talk), text);
  } catch {
    // The clock then begins again with the window.
  }
}
