import { readPlace } from "../url/place.ts";
import { isWhole } from "./whole.ts";

/**
 * Puts a living page in the place of the one the build wrote. It is made out of
 * sight, as wide as it will be, and takes the place in one frame once it is
 * whole: nothing moves; focus, selection, scroll and early choices stay.
 */
export function takeOver(
  poster: HTMLElement,
  render: (host: HTMLElement) => void,
  onTaken?: () => void,
): void {
  const host = document.createElement("div");
  host.className = "arriving";
  poster.after(host);
  const root = document.documentElement;
  const swap = () => {
    if (!isWhole(host)) return;
    observer.disconnect();
    const place = placeIn(poster);
    // A browser goes to a place that was written; to one that comes only now, nobody has.
    const asked = readPlace();
    const isNew = asked !== "" && !poster.querySelector(`[id="${CSS.escape(asked)}"]`);
    // What was chosen on the poster, perhaps before any script ran, is chosen on the page.
    const chosen = Array.from(poster.querySelectorAll("input"))
      .filter(({ type, checked, defaultChecked }) =>
        type === "radio" ? checked && !defaultChecked : checked !== defaultChecked,
      )
      .map((input) => pathTo(input, poster));
    host.className = "";
    host.id = poster.id;
    poster.remove();
    restore(place, host);
    if (isNew) document.getElementById(asked)?.scrollIntoView();
    root.dataset.ready = "";
    for (const path of chosen) (nodeAt(path, host) as HTMLElement | undefined)?.click?.();
    onTaken?.();
  };
  const look = () => {
    // One broken card is one broken card; a page that is nothing but its problem
    // is said above the one that is there, which stays.
    const stands = host.querySelector("h1:not(.problem h1)") !== null;
    host.classList.toggle("failed", !stands && host.querySelector(".problem") !== null);
    if (stands && isWhole(host)) requestAnimationFrame(swap);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { childList: true, subtree: true, attributes: true });
  render(host);
}

/** Steps from a page's root to one of its nodes, each the index among its siblings. */
type Path = readonly number[];

interface Place {
  readonly focus: Path | undefined;
  /** The mark that has the focus: a living picture is built differently, but its marks are the same. */
  readonly mark: string | undefined;
  readonly selection:
    | readonly [anchor: Path, anchorAt: number, end: Path, endAt: number]
    | undefined;
}

function placeIn(poster: HTMLElement): Place {
  const active = document.activeElement;
  const chosen = document.getSelection();
  const { anchorNode, focusNode } = chosen ?? {};
  return {
    mark: active?.getAttribute("data-mark") ?? undefined,
    focus:
      active && poster !== active && poster.contains(active) ? pathTo(active, poster) : undefined,
    selection:
      chosen &&
      !chosen.isCollapsed &&
      poster.contains(anchorNode ?? null) &&
      anchorNode &&
      focusNode
        ? [
            pathTo(anchorNode, poster),
            chosen.anchorOffset,
            pathTo(focusNode, poster),
            chosen.focusOffset,
          ]
        : undefined,
  };
}

function restore({ focus, mark, selection }: Place, host: HTMLElement) {
  const focused =
    mark === undefined
      ? focus && nodeAt(focus, host)
      : host.querySelector(`[data-mark="${CSS.escape(mark)}"]`);
  if (focused instanceof HTMLElement || focused instanceof SVGElement)
    focused.focus({ preventScroll: true });
  if (!selection) return;
  const [anchor, anchorAt, end, endAt] = selection;
  const [from, to] = [nodeAt(anchor, host), nodeAt(end, host)];
  const fits = (node: Node | undefined, at: number): node is Node =>
    node !== undefined && at <= (node.nodeValue ?? "").length + node.childNodes.length;
  if (fits(from, anchorAt) && fits(to, endAt))
    document.getSelection()?.setBaseAndExtent(from, anchorAt, to, endAt);
}

function pathTo(node: Node, root: Node): Path {
  const steps: number[] = [];
  for (let at: Node = node; at !== root && at.parentNode; at = at.parentNode)
    steps.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
  return steps;
}

function nodeAt(path: Path, root: Node): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => node?.childNodes[step], root);
}
