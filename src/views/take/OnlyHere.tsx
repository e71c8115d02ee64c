import { usePage } from "../page.ts";

/** Beside addresses of a view: that they do not lead to the reader's own file, and how it is sent. */
export function OnlyHere() {
  const { opened, isTaken, locale } = usePage();
  if (opened === undefined) return null;
  return (
    <p>
      {locale.say("take.only", { name: opened })}
      {!isTaken && ` ${locale.say("take.only.how")}`}
    </p>
  );
}
