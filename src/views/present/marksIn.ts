/** Elements of a mark below a root: usually one, none where the picture has no such mark. */
export function marksIn(root: ParentNode, id: string): (HTMLElement | SVGElement)[] {
  return Array.from(root.querySelectorAll<HTMLElement | SVGElement>("[data-mark]")).filter(
    ({ dataset }) => dataset.mark === id,
  );
}
