import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Notes, Talk } from "../model/deck.ts";
import { writeRoute } from "../url/route.ts";
import { partQuery } from "./figureQuery.ts";
import { usePage } from "./page.ts";
import TakeFile from "./TakeFile.tsx";

interface Props {
  readonly talk: Talk;
  /** Loads what the speaker says; absent where there is nothing. */
  readonly notes?: () => Promise<Notes>;
}

/** The atlas in one file, open at a deck; what the speaker says goes in only where it is ticked. */
export default function DeckFile({ talk, notes }: Props) {
  const { locale, file, reading, isTaken, opened } = usePage();
  const [isTicked, setTicked] = useState(false);
  const words = useQuery(partQuery("taken", locale.language));
  const site = file("");
  if (isTaken || site === undefined || !words.data) return null;
  return (
    <span className="take-deck">
      <TakeFile
        locale={locale}
        site={new URL(site, window.location.href).href}
        name={talk.id}
        label={locale.say("take.talk")}
        contents={async () => ({
          model: JSON.stringify(reading.model),
          file: opened,
          start: writeRoute({ view: "present", language: locale.language, deck: "mine" }),
          talk,
          notes: isTicked ? await notes?.() : undefined,
        })}
      />
      {notes && (
        <label>
          <input
            type="checkbox"
            checked={isTicked}
            onChange={(event) => setTicked(event.target.checked)}
          />{" "}
          {locale.say("take.talk.notes")}
        </label>
      )}
    </span>
  );
}
