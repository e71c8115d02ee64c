import { useState } from "react";
import type { BoundFigure } from "../../figures/figure.ts";
import { Cite } from "./Cite.tsx";
import { DataFiles } from "./DataFiles.tsx";
import { Pictures } from "./Pictures.tsx";
import { Share } from "./Share.tsx";
import { useTaken } from "./taken.ts";

/** What can be taken from a figure in its present state: a picture, its data, a citation, a link. */
export default function TakeAway({ figure }: { figure: BoundFigure }) {
  const taken = useTaken(figure);
  const [said, setSaid] = useState("");
  return (
    <>
      <div className="take-parts">
        <Pictures taken={taken} say={setSaid} />
        <DataFiles taken={taken} say={setSaid} />
        <Cite taken={taken} />
        {taken.page.address() !== undefined && <Share taken={taken} />}
      </div>
      <p role="status" className="take-status">
        {said}
      </p>
    </>
  );
}
