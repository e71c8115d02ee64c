// The app is asked for once the written page has been painted: it must not stand in its way.
((script) => {
  const { main, model, files } = script.dataset;
  const add = (properties) =>
    document.head.append(Object.assign(document.createElement("link"), properties));
  const start = () =>
    setTimeout(() => {
      for (const href of files.split(" ")) add({ rel: "modulepreload", href });
      add({ rel: "preload", as: "fetch", crossOrigin: "anonymous", href: model });
      import(new URL(main, document.baseURI)).catch(() => dispatchEvent(new Event("atlas:failed")));
    });
  if (document.readyState === "complete") start();
  else addEventListener("load", () => requestAnimationFrame(start));
})(document.currentScript);
