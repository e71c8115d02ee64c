// The app is asked for once the written page has been painted: it must not stand in its way.
((script) => {
  const { first, main, then, model } = script.dataset;
  const add = (properties) =>
    document.head.append(Object.assign(document.createElement("link"), properties));
  /** What the app rests on runs in tasks of its own: one after the other, none keeps the reader's hand waiting long. */
  const run = async () => {
    for (const href of [...first.split(" "), main]) {
      await import(new URL(href, document.baseURI));
      await new Promise((done) => setTimeout(done));
    }
  };
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    for (const href of `${first} ${main} ${then}`.split(" ")) add({ rel: "modulepreload", href });
    add({ rel: "preload", as: "fetch", crossOrigin: "anonymous", href: model });
    run().catch(() => dispatchEvent(new Event("atlas:failed")));
  };
  // A page that is not looked at is never painted, and not every browser says when it was.
  const painted = () => setTimeout(start, document.hidden ? 0 : 500);
  new PerformanceObserver(
    (list) => list.getEntriesByName("first-contentful-paint").length > 0 && setTimeout(start),
  ).observe({
    type: "paint",
    buffered: true,
  });
  if (document.readyState === "complete") painted();
  else addEventListener("load", painted);
})(document.currentScript);
