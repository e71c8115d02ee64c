/** Whether a page stands as it will stay: its heading is there and nothing in it is waited for. A picture may have nothing to show. */
export function isWhole(host: ParentNode): boolean {
  if (host.querySelector("h1") === null || host.querySelector('[aria-busy="true"]')) return false;
  return Array.from(host.querySelectorAll(".picture:not([data-empty])")).every(
    (picture) => picture.querySelector("[data-mark], text") !== null,
  );
}
