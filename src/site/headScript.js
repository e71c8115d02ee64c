// Runs before anything is painted: colours, hidden parts, and whether the address asks for another
// picture than the one written here, which is then kept out of sight until it is drawn.
(() => {
  const { dataset } = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  const hide = query.get("hide");
  if (hide) dataset.hide = hide.replaceAll(",", " ");
  for (const key of query.keys()) if (key !== "theme" && key !== "hide") dataset.other = "";
  const give = () => delete dataset.other;
  addEventListener("error", (event) => event.target instanceof HTMLScriptElement && give(), true);
  addEventListener("atlas:failed", give);
})();
