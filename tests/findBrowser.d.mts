export function findBrowser(): Promise<{ path: string; from: string } | { reason: string }>;
