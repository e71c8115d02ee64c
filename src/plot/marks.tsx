import { createContext, type ReactNode, useContext } from "react";

/** What the reader is doing with the marks of one picture. */
export interface Attention {
  /** The mark whose claims are open; in the address. */
  readonly chosen: string | undefined;
  /** The mark under the pointer or the keyboard; leaves no trace. */
  readonly pointed: string | undefined;
  /** The one mark that the Tab key reaches. */
  readonly tabStop: string | undefined;
  choose(id: string): void;
  point(id: string | undefined): void;
}

const nobody: Attention = {
  chosen: undefined,
  pointed: undefined,
  tabStop: undefined,
  choose: () => {},
  point: () => {},
};

const AttentionContext = createContext<Attention | undefined>(undefined);

/** Around a picture that can be asked; without it marks are plain shapes, as in a file. */
export const AttentionProvider = AttentionContext.Provider;

export function useAttention(): Attention {
  return useContext(AttentionContext) ?? nobody;
}

interface MarkProps {
  /** Id of the model record this mark stands for. */
  readonly id: string;
  readonly status?: string | undefined;
  /** What is said when the mark is reached. */
  readonly label: string;
  readonly opacity?: number;
  readonly children: ReactNode;
}

/** A shape that leads to what it rests on: by pointer, by touch and by keyboard. */
export function Mark({ id, status, label, opacity, children }: MarkProps) {
  const attention = useContext(AttentionContext);
  const data = { "data-mark": id, "data-status": status };
  if (!attention)
    return (
      <g {...data} role="img" aria-label={label} opacity={opacity}>
        {children}
      </g>
    );
  const { chosen, tabStop, choose, point } = attention;
  return (
    <g
      {...data}
      role="button"
      aria-label={label}
      aria-pressed={chosen === id}
      tabIndex={tabStop === id ? 0 : -1}
      opacity={opacity}
      onClick={() => choose(id)}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(id)}
      onBlur={() => point(undefined)}
    >
      {children}
    </g>
  );
}
