import { type FocusEvent, type PointerEvent, useRef } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { markBeside } from "../../plot/markBeside.ts";
import { counterpart } from "./counterpart.ts";
import type { Side } from "./options.ts";

type Halves = Readonly<Record<Side, { readonly bound: BoundFigure | undefined }>>;

/**
 * While a mark is pointed at, or has the keyboard, its twin in the other half
 * is framed. The frame is put on the element itself: the pictures are not
 * drawn anew for a hand that passes over them.
 */
export function useTwin(halves: Halves) {
  const at = useRef<{ mark?: Element | null; twin?: Element | null }>({});
  const follow = (mark: Element | null | undefined) => {
    if (mark === at.current.mark && at.current.twin?.isConnected !== false) return;
    at.current.twin?.removeAttribute("data-twin");
    const twin = mark && twinOf(mark, halves);
    twin?.setAttribute("data-twin", "");
    at.current = { mark: mark ?? null, twin: twin ?? null };
  };
  const markAt = (target: EventTarget) => (target as Element).closest("[data-mark]");
  return {
    onPointerOver: ({ currentTarget, target, nativeEvent }: PointerEvent) => {
      const picture = (target as Element).closest(".picture");
      follow(
        markAt(target) ?? (picture && markBeside(picture, nativeEvent)) ?? focusIn(currentTarget),
      );
    },
    onPointerLeave: ({ currentTarget }: PointerEvent) => follow(focusIn(currentTarget)),
    onFocus: ({ target }: FocusEvent) => follow(markAt(target)),
    onBlur: () => follow(undefined),
  };
}

/** The mark that the keyboard is at. */
function focusIn(root: Element): Element | null {
  return root.querySelector("[data-mark]:focus-visible");
}

function twinOf(mark: Element, halves: Halves): Element | undefined {
  const own = mark.closest("[data-side]")?.getAttribute("data-side");
  if (own !== "left" && own !== "right") return undefined;
  const other = own === "left" ? "right" : "left";
  const id = mark.getAttribute("data-mark");
  const facts = halves[own].bound?.marks.find((each) => each.id === id);
  const twin = facts && counterpart(facts, halves[other].bound?.marks ?? []);
  if (!twin || twin.isLink) return undefined;
  const marks = document.querySelectorAll(`[data-side="${other}"] .picture [data-mark]`);
  return Array.from(marks).find((each) => each.getAttribute("data-mark") === twin.id);
}
