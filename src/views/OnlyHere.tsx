import { usePage } from "./page.ts";

/** Beside addresses of a view: that they do not lead to the reader's own file, and how it is sent. */
export function OnlyHere() {
  const { opened, isTaken, locale } = usePage();
  if (opened === undefined) return null;
  return (
    <p>
      {locale.say("own.only", { name: opened })}
      {!isTaken && ` ${locale.say("own.only.how")}`}
    </p>
  );
}
