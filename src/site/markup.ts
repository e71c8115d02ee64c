const ANSWERS = ["data-mark", "data-line"];

/** A mounted page as markup that stands alone and passes the content security policy. */
export function bodyMarkup(host: HTMLElement): string {
  const copy = host.cloneNode(true) as HTMLElement;
  // The policy forbids style attributes; all that a poster needs is in the style sheet.
  for (const element of copy.querySelectorAll("[style]")) element.removeAttribute("style");
  // Radios of one name are one group, and the living page's would take the choice from these.
  for (const radio of copy.querySelectorAll<HTMLInputElement>("input[name]"))
    radio.setAttribute("name", `poster${radio.name}`);
  // Previews are the living page's to load.
  for (const frame of copy.querySelectorAll("iframe")) frame.removeAttribute("src");
  for (const wrapper of copy.querySelectorAll(".recharts-wrapper")) {
    const svg = wrapper.querySelector("svg[data-figure]");
    if (svg) wrapper.replaceWith(svg);
  }
  // A written picture is told by its nodes; what makes a link answer a hand is the living one's.
  for (const line of copy.querySelectorAll("[data-line]"))
    if (line.matches("path")) for (const name of ANSWERS) line.removeAttribute(name);
    else line.replaceWith(...line.children);
  for (const empty of copy.querySelectorAll("svg g:empty, svg defs:empty")) empty.remove();
  return steady(copy.innerHTML.replaceAll("&nbsp;", "\u00a0")).replace(
    /<div data-noscript="">([\s\S]*?)<\/div>(?=<p class="source-line")/,
    "<noscript>$1</noscript>",
  );
}

/** Counted ids renumbered from nought, decimals cut to hundredths: one model gives one markup. */
export function steady(markup: string): string {
  const ids = new Map<string, string>();
  return markup
    .replaceAll(/recharts[\w:«»-]*?\d[\w:«»-]*/g, (id) => {
      if (!ids.has(id)) ids.set(id, `rc${ids.size}`);
      return ids.get(id) ?? id;
    })
    .replaceAll(/(?<=[\s",(MLCHVaA-])(\d+\.\d{3,})/g, (number) =>
      String(Math.round(Number(number) * 100) / 100),
    );
}
