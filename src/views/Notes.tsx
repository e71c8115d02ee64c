import { Link } from "wouter";
import { useExplained } from "./explain/Explained.ts";
import { usePage } from "./page.ts";

/** What to keep in mind of a figure, and the way to what no source says. */
export function Notes({ notes }: { notes: readonly string[] }) {
  const { locale, href, route } = usePage();
  const explained = useExplained();
  return (
    <section className="notes">
      <h2>{locale.say("notes.title")}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{explained(note)}</li>
        ))}
      </ul>
      <p className="notes-more">
        <Link href={href({ view: "not-stated", language: route.language })}>
          {locale.say("notes.unstated")} →
        </Link>
      </p>
    </section>
  );
}
