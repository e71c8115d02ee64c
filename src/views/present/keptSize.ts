const KEY = "atlas:notes-size";

/** Steps by which the speaker wants notes larger than they would be; 0 where nothing was kept. */
export function readSize(): number {
  try {
    const kept = localStorage.getItem(KEY) ?? "";
    return /^-?\d$/.test(kept) ? Number(kept) : 0;
  } catch {
    return 0;
  }
}

/** Keeps it for the next talk, where the browser keeps anything. */
export function keepSize(steps: number): void {
  try {
    if (steps === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(steps));
  } catch {
    // The notes then begin again at the size that fits.
  }
}
