/** Elements of a mark below a root: usually one, none where the picture has no such mark. */
export function marksIn(root: ParentNode, id: string): (HTMLElement | SVGElement)[] {
  return Array.from(root.querySelectorAll<HTMLElement | SVGElement>("[data-mark]")).filter(
    ({ dataset }) => dataset.mark === id,
  );
}

/** Where a mark lies, with the words written at it, on the screen in px; nothing of what takes no room. */
export function boxesOf(root: ParentNode, id: string): DOMRect[] {
  return drawn(marksIn(root, id).map((mark) => mark.closest("[data-worded]") ?? mark));
}

/** Where words of a mark lie that stand apart from it. */
export function boxesOfWords(root: ParentNode, id: string): DOMRect[] {
  return drawn(
    Array.from(root.querySelectorAll<SVGElement>("[data-words-of]")).filter(({ dataset }) =>
      dataset.wordsOf?.split(" ").includes(id),
    ),
  );
}

function drawn(parts: readonly Element[]): DOMRect[] {
  return parts
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 || height > 0);
}
