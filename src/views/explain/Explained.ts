import {
  type ComponentType,
  createContext,
  createElement,
  type ReactNode,
  useContext,
} from "react";
import type { Entry } from "../../model/glossary.ts";
import type { Glossary } from "../../share/glossary.ts";

/** The words of a language that are explained, and how one of them stands in a text. */
export interface Explaining {
  readonly glossary: Glossary;
  readonly Term: ComponentType<{ entry: Entry; text: string }>;
}

const ExplainingContext = createContext<Explaining | undefined>(undefined);
export const ExplainingProvider = ExplainingContext.Provider;

export function useExplaining(): Explaining | undefined {
  return useContext(ExplainingContext);
}

/** Puts what is explained into the texts of one block. */
export type Explained = (text: string) => ReactNode;

/** For a block that is rendered in one go: its texts are asked for in their order. */
export function useExplained(): Explained {
  return explainer(useExplaining());
}

/**
 * Each word is explained where the block says it first: in every line it would
 * be a stop for the keyboard in every line. The texts stay as they are until the
 * glossary is there.
 */
export function explainer(explaining: Explaining | undefined): Explained {
  if (!explaining) return (text) => text;
  const seen = new Set<string>();
  const { glossary, Term } = explaining;
  return (text) => {
    const pieces = glossary.mark(text, seen);
    if (pieces.length === 1 && typeof pieces[0] === "string") return text;
    return pieces.map((piece, index) =>
      typeof piece === "string"
        ? piece
        : // A word may stand in a text once only.
          createElement(Term, { key: `${piece.entry.id} ${index}`, ...piece }),
    );
  };
}
