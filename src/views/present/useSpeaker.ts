import { useState } from "react";
import { hereWith } from "../../url/place.ts";
import { usePage } from "../page.ts";
import { newToken } from "./message.ts";
import { writeMoment } from "./moment.ts";
import type { Notice } from "./notices.ts";
import { readSettings, writeSettings } from "./settings.ts";
import type { TalkState } from "./useTalk.ts";

/** Opens the window with the notes beside this one. */
export function useSpeaker({ moment, join }: TalkState, tell: (notice: Notice) => void) {
  const { query, choose } = usePage();
  const [refused, setRefused] = useState<string>();
  const open = () => {
    const talk = readSettings(query).talk || newToken();
    const own = writeSettings(writeMoment(query, moment), { talk, play: 0 });
    choose(own, { replace: true });
    const theirs = new URLSearchParams(own);
    theirs.set("notes", "");
    const address = hereWith(theirs);
    const opened = openWindow(address, `notes-${talk}`);
    setRefused(opened ? undefined : address);
    if (opened) join(opened);
    else tell("present.refused.window");
  };
  return { open, refused };
}

function openWindow(address: string, name: string): Window | null {
  try {
    return window.open(address, name, "popup,width=1280,height=800");
  } catch {
    return null;
  }
}
