/*
 * The loader of the India–Japan Partnership Atlas, for pages that show its figures.
 *
 *   <script src="https://…/frame.js" defer></script>
 *   <partnership-figure src="https://…/en/embed/investment/" height="640" title="…">
 *     <a href="…"><img src="…" alt="…"></a>
 *   </partnership-figure>
 *
 * Any number of figures on a page, plain <iframe data-partnership-figure> too. Frames are
 * loaded when they come near, keep their space, follow the height of their content and the
 * theme and language of the page. What stands inside the element is shown until the figure is.
 */
(() => {
  if (window.partnershipAtlas) return;
  window.partnershipAtlas = Object.freeze({ version: 1 });

  const root = document.documentElement;
  const LANGUAGES = ["en", "ja", "hi"];
  const LOWEST = 100;
  const HIGHEST = 5000;
  /** Every frame of ours with the element that may speak for it. */
  const frames = new Map();

  /** What the page says of itself; nothing where it says nothing. */
  const themeOf = (element) => {
    const said = element.getAttribute("theme") ?? root.dataset.theme;
    if (["light", "dark", "auto"].includes(said)) return said;
    return ["dark", "light"].find((name) => root.classList.contains(name));
  };
  const languageOf = (element) => {
    const said = element.getAttribute("language") ?? root.lang.split("-")[0];
    return LANGUAGES.includes(said) ? said : undefined;
  };

  const tell = (frame) => {
    const element = frames.get(frame);
    const wish = { type: "partnership-atlas:set", version: 1 };
    // A page that stops speaking of a theme leaves it to the reader's system again.
    const theme = themeOf(element) ?? (frame.themed ? "auto" : undefined);
    frame.themed = theme !== undefined;
    // An address names its language; only what the element asks for, or a change, overrules it.
    const language =
      element.hasAttribute("language") || frame.moved ? languageOf(element) : undefined;
    if (theme) wish.theme = theme;
    if (language) wish.language = language;
    // A sandboxed frame has no origin to name; a wish is no secret.
    if (theme || language) frame.contentWindow?.postMessage(wish, "*");
  };

  addEventListener("message", ({ source, data }) => {
    if (typeof data !== "object" || data === null || data.type !== "partnership-atlas:height")
      return;
    const { version, height } = data;
    if (version !== 1 || !Number.isInteger(height) || height < LOWEST || height > HIGHEST) return;
    for (const [frame, element] of frames) {
      if (source === null || frame.contentWindow !== source) continue;
      frame.style.height = `${height}px`;
      frame.style.position = "";
      frame.style.opacity = "";
      element.style.minHeight = "";
      for (const child of Array.from(element.childNodes)) if (child !== frame) child.remove();
      if (!frame.spoken) tell(frame);
      frame.spoken = true;
    }
  });

  const adopt = (frame, element) => {
    frames.set(frame, element);
    frame.addEventListener("load", () => tell(frame));
    // It may have loaded, and told its height, before this script ran.
    frame.contentWindow?.postMessage({ type: "iframe-get-child-dimensions" }, "*");
    tell(frame);
  };

  /** The address of a frame, or nothing: only http and https are followed. */
  const safe = (text) => {
    try {
      const url = new URL(text, document.baseURI);
      return /^https?:$/.test(url.protocol) ? url.href : undefined;
    } catch {
      return undefined;
    }
  };

  const dress = (frame, element) => {
    frame.title = element.getAttribute("title") ?? "";
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    const theme = themeOf(element);
    Object.assign(frame.style, {
      display: "block",
      width: "100%",
      border: "0",
      // Without one, a frame has the colour scheme of the page around it.
      colorScheme: theme === "light" || theme === "dark" ? theme : "",
    });
  };

  class PartnershipFigure extends HTMLElement {
    connectedCallback() {
      if (this.frame) return;
      const src = safe(this.getAttribute("src"));
      if (!src) return;
      const height = Number(this.getAttribute("height"));
      const reserved = height >= LOWEST && height <= HIGHEST ? height : 480;
      const frame = document.createElement("iframe");
      dress(frame, this);
      frame.style.height = `${reserved}px`;
      // Laid over what stands there, unseen until it has something to show. Not by
      // visibility: browsers put off the drawing of hidden frames of other sites.
      Object.assign(this.style, {
        display: "block",
        position: "relative",
        minHeight: `${reserved}px`,
      });
      Object.assign(frame.style, { position: "absolute", inset: "0 0 auto", opacity: "0" });
      frame.src = src;
      this.frame = frame;
      adopt(frame, this);
      this.append(frame);
    }

    disconnectedCallback() {
      // Moved within the page it is connected again at once.
      queueMicrotask(() => {
        if (!this.isConnected) frames.delete(this.frame);
      });
    }
  }
  customElements.define("partnership-figure", PartnershipFigure);

  const find = () => {
    for (const frame of document.querySelectorAll("iframe[data-partnership-figure]"))
      if (!frames.has(frame)) adopt(frame, frame);
    for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
  };
  find();
  new MutationObserver(find).observe(root, { childList: true, subtree: true });

  let language = root.lang;
  new MutationObserver(() => {
    const changed = root.lang !== language;
    language = root.lang;
    for (const frame of frames.keys()) {
      if (changed) frame.moved = true;
      const theme = themeOf(frames.get(frame));
      frame.style.colorScheme = theme === "light" || theme === "dark" ? theme : "";
      tell(frame);
    }
  }).observe(root, { attributes: true, attributeFilter: ["data-theme", "class", "lang"] });
})();
