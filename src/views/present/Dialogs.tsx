import { lazy, Suspense } from "react";
import { usePage } from "../page.ts";
import type { Act, Moment } from "./moment.ts";
import { readSettings, writeSettings } from "./settings.ts";
import type { DeckState } from "./useDeck.ts";

const Overview = lazy(() => import("./Overview.tsx"));
const Help = lazy(() => import("./Help.tsx"));
const GoTo = lazy(() => import("./GoTo.tsx"));

const DIALOGS = ["overview", "help", "goto"] as const;
export type DialogName = (typeof DIALOGS)[number];

export function isDialog(wish: string): wish is DialogName {
  return DIALOGS.some((dialog) => dialog === wish);
}

interface Props {
  readonly open: DialogName | undefined;
  readonly deck: DeckState;
  readonly moment: Moment;
  /** Notes on this screen; absent where they are always. */
  readonly notes?: { readonly on: boolean; onChange(on: boolean): void };
  act(act: Act): void;
  onClose(): void;
}

/** What either window of a talk can ask over all else. */
export function Dialogs({ open, deck, moment, notes, act, onClose }: Props) {
  const { query, choose } = usePage();
  const { keys } = readSettings(query);
  const onGo = (step: number) => act({ kind: "go", step });
  return (
    <Suspense>
      {open === "overview" && <Overview {...{ deck, moment, onGo, onClose }} />}
      {open === "help" && (
        <Help
          keys={keys}
          onKeys={(on) => choose(writeSettings(query, { keys: on }), { replace: true })}
          notes={notes}
          onClose={onClose}
        />
      )}
      {open === "goto" && <GoTo total={deck.builds.length} {...{ onGo, onClose }} />}
    </Suspense>
  );
}
