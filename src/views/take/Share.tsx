import { useState } from "react";
import { Link } from "wouter";
import { Qr } from "../../ui/Qr.tsx";
import { writeQuery } from "../../url/write.ts";
import { CopyLink } from "../CopyLink.tsx";
import { AddToDeck } from "./AddToDeck.tsx";
import { OnlyHere } from "./OnlyHere.tsx";
import type { Taken } from "./taken.ts";

interface Props {
  readonly taken: Taken;
  readonly said: string;
  say(words: string): void;
}

/** This view on its way to others: link, share sheet of the device, QR code, frame, a step of a talk. */
export function Share({ taken, said, say: tell }: Props) {
  const { page, figure, address } = taken;
  const { locale, query, href, route } = page;
  const { say } = locale;
  const [shown, setShown] = useState(false);
  const state = new URLSearchParams(query);
  for (const key of ["theme", "v"]) state.delete(key);
  const compose = new URLSearchParams({ figure: figure.id });
  if (state.size > 0) compose.set("state", writeQuery(state));
  const share = () => {
    // Closing the sheet is no fault.
    navigator.share({ title: figure.caption.title, url: address }).catch(() => {});
  };
  return (
    <section aria-labelledby="take-share">
      <h3 id="take-share">{say("take.share")}</h3>
      <OnlyHere />
      <p className="take-buttons">
        <CopyLink />
        {"share" in navigator && (
          <button type="button" onClick={share}>
            {say("take.shareSheet")}
          </button>
        )}
        <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say("take.qr")}
        </button>
        {!page.isTaken && (
          <Link href={href({ view: "compose", language: route.language }, compose)}>
            {say("take.embed")}
          </Link>
        )}
      </p>
      {!page.isTaken && <AddToDeck taken={taken} said={said} say={tell} />}
      {shown && <Qr text={address} label={say("take.qr.label", { address })} />}
    </section>
  );
}
