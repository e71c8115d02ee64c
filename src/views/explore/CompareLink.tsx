import { Link } from "wouter";
import type { FigureId } from "../../figures/ids.ts";
import { writeRoute } from "../../url/route.ts";
import { writeState } from "../../url/state.ts";
import { writeAddress } from "../../url/write.ts";
import { usePage } from "../page.ts";
import { ofPage } from "./ofPage.ts";
import { QUESTIONS } from "./questions.ts";

/** This state beside another of the same figure; from there beside any. */
export function CompareLink({ id }: { id: FigureId }) {
  const { locale, query, route } = usePage();
  const pair = ofPage(query);
  const own = new URLSearchParams(query);
  for (const key of [...pair.keys(), "v"]) own.delete(key);
  const [first] = QUESTIONS[id];
  pair.set("left", writeState({ figure: id, query: own }));
  pair.set("right", own.toString() === first ? id : `${id}?${first}`);
  return (
    <Link href={writeAddress(writeRoute({ view: "compare", language: route.language }), pair)}>
      {locale.say("compare.link")}
    </Link>
  );
}
