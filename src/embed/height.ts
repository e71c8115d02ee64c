/**
 * Tells the host how high the frame wants to be, in the dialects that hosts
 * speak: our own, AMP and Sidechain, Medium and Embedly, WordPress,
 * open-iframe-resizer. A height is no secret, so it may go to any host.
 */
export function reportHeight(content: HTMLElement): void {
  if (window.parent === window) return;
  const secret = wordpressSecret(location.hash);
  let told = 0;
  const tell = (height: number) => {
    const post = (message: unknown) => window.parent.postMessage(message, "*");
    post({ type: "partnership-atlas:height", version: 1, height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    post({ type: "iframe-resized", width: content.offsetWidth, height });
    if (secret) post({ message: "height", value: Math.min(1000, Math.max(200, height)), secret });
  };
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(measure).observe(content);
  // Hosts that were not listening yet ask again.
  addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || told === 0) return;
    if (data?.type === "iframe-child-init" || data?.type === "iframe-get-child-dimensions")
      tell(told);
    if (secret && data?.message === "ready" && data.secret === secret) tell(told);
  });
}

/** WordPress passes its secret as `#?secret=…`. */
export function wordpressSecret(hash: string): string | undefined {
  return /^#\?(?:.*&)?secret=([a-zA-Z0-9]+)/.exec(hash)?.[1];
}

/** In WordPress's sandbox no link opens anything; the host does it when it is asked. */
export function askHostToOpen(content: HTMLElement): void {
  const secret = wordpressSecret(location.hash);
  if (!secret || self.origin !== "null") return;
  content.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link) return;
    event.preventDefault();
    window.parent.postMessage({ message: "link", value: link.href, secret }, "*");
  });
}
