import { useQuery } from "@tanstack/react-query";
import type { SnippetKind } from "../../share/snippet.ts";
import { usePage } from "../page.ts";

/** Snippets that bring a frame, and those that bring the loader as well. */
const FRAMED: readonly SnippetKind[] = ["iframe", "loader", "element", "hugo", "jekyll"];
const LOADED: readonly SnippetKind[] = ["loader", "element"];

type Weights = Record<string, Record<string, number> | number>;

interface Props {
  readonly kind: SnippetKind;
  readonly figure: string;
  readonly language: string;
}

/** How heavy a snippet is for those who read the page, as the build weighed it. */
export function Weight({ kind, figure, language }: Props) {
  const { file, locale } = usePage();
  const address = file("embed/weights.json") ?? "";
  const weights = useQuery({
    queryKey: ["weights", address],
    queryFn: async (): Promise<Weights> => (await fetch(address)).json(),
    retry: false,
  });
  const ofFigure = weights.data?.[figure];
  if (!FRAMED.includes(kind) || typeof ofFigure !== "object") return null;
  const { loader } = weights.data ?? {};
  const extra = LOADED.includes(kind) && typeof loader === "number" ? loader : 0;
  const total = (ofFigure[language] ?? 0) + extra;
  return <>{locale.say("compose.weight", { kilobytes: locale.exact(Number(total.toFixed(1))) })}</>;
}
