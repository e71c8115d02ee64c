import { Link } from "wouter";
import type { FigureId } from "../../figures/ids.ts";
import { writeRoute } from "../../url/route.ts";
import { writeState } from "../../url/state.ts";
import { writeAddress } from "../../url/write.ts";
import { usePage } from "../page.ts";
import { QUESTIONS } from "./questions.ts";

const OF_PAGE = ["theme", "numerals", "model"];

/** This state beside another of the same figure; from there beside any. */
export function CompareLink({ id }: { id: FigureId }) {
  const { locale, query, route } = usePage();
  const own = new URLSearchParams(query);
  const beside = new URLSearchParams();
  for (const key of [...OF_PAGE, "v"]) {
    const value = own.get(key);
    if (value !== null && key !== "v") beside.set(key, value);
    own.delete(key);
  }
  const [first] = QUESTIONS[id];
  const other = own.toString() === first ? id : `${id}?${first}`;
  beside.set("left", writeState({ figure: id, query: own }));
  beside.set("right", other);
  return (
    <Link href={writeAddress(writeRoute({ view: "compare", language: route.language }), beside)}>
      {locale.say("compare.link")}
    </Link>
  );
}
