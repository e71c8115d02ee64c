/**
 * Whether the reader came to this entry of the history by Back, Forward or a
 * reload: the browser then puts the page where it was, and nothing else should.
 */
let returned = isRestored();

export function hasReturned(): boolean {
  return returned;
}

function isRestored(): boolean {
  const [arrival] = performance.getEntriesByType?.("navigation") ?? [];
  const type = (arrival as PerformanceNavigationTiming | undefined)?.type;
  return type === "back_forward" || type === "reload";
}

window.addEventListener("popstate", () => {
  returned = true;
});
// The router has the browser say so when a step is added.
window.addEventListener("pushState", () => {
  returned = false;
});
