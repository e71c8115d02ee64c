import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { type Glossary, loadGlossary } from "../../share/glossary.ts";
import { useEdition } from "../page.ts";
import { Cite } from "./Cite.tsx";
import { DataFiles } from "./DataFiles.tsx";
import { Pictures } from "./Pictures.tsx";
import { Share } from "./Share.tsx";
import { useTaken } from "./taken.ts";

/** What can be taken from a figure in its present state: a picture, its data, a citation, a link. */
export default function TakeAway({ figure }: { figure: BoundFigure }) {
  const { locale } = useEdition();
  const glossary = useQuery({
    queryKey: ["glossary", locale.language],
    queryFn: () => loadGlossary(locale.language),
    structuralSharing: false,
  });
  // A file goes without its glossary rather than not at all.
  if (glossary.isPending) return null;
  return <Parts figure={figure} glossary={glossary.data ?? NONE} />;
}

const NONE: Glossary = { entries: [], mark: (text) => [text] };

function Parts({ figure, glossary }: { figure: BoundFigure; glossary: Glossary }) {
  const taken = useTaken(figure, glossary);
  const [said, setSaid] = useState<Said>();
  // What was said of another view, or of what another part did, is said no more.
  const partOf = (part: Said["part"]) => ({
    taken,
    said: said?.part === part && said.figure === figure ? said.words : "",
    say: (words: string) => setSaid({ part, words, figure }),
  });
  return (
    <div className="take-parts">
      <Pictures {...partOf("picture")} />
      <DataFiles {...partOf("data")} />
      <Cite taken={taken} />
      {taken.page.address() !== undefined && <Share {...partOf("share")} />}
    </div>
  );
}

interface Said {
  readonly part: "picture" | "data" | "share";
  readonly words: string;
  readonly figure: BoundFigure;
}
