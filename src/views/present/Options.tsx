import type { Ref } from "react";
import { shared } from "../../figures/shared.ts";
import { Segments } from "../../ui/Choices.tsx";
import { readQuery, withValues } from "../../url/query.ts";
import { FigureControls } from "../FigureControls.tsx";
import { FindMark } from "../FindMark.tsx";
import { Nothing } from "../Nothing.tsx";
import { PageProvider, usePage } from "../page.ts";
import type { Frame } from "./frames.ts";
import type { TalkState } from "./useTalk.ts";

interface Props {
  readonly ref?: Ref<HTMLElement>;
  readonly frame: Frame;
  readonly talk: Pick<TalkState, "moment" | "act">;
  readonly onPoint: (id: string | undefined) => void;
}

/** All that the figure can be asked, beside the stage; and the way back to the deck. */
export default function Options({ ref, frame, talk: { moment, act }, onPoint }: Props) {
  const page = usePage();
  const { locale, query, choose } = page;
  const { say } = locale;
  const { theme } = readQuery(shared, query);
  const { numerals } = moment;
  const isOwn = moment.live === undefined && moment.look === undefined;
  return (
    <aside ref={ref} className="talk-options" aria-label={say("present.do.options")} tabIndex={-1}>
      <button
        type="button"
        disabled={isOwn}
        aria-keyshortcuts="R"
        onClick={() => act({ kind: "deck" })}
      >
        {say("present.do.deck")}
      </button>
      <PageProvider
        value={{
          ...page,
          // How numbers are read is the page's own; the rest is the figure's.
          query: withValues(shared, frame.query, { numerals }),
          choose(next) {
            const wanted = readQuery(shared, next).numerals;
            act({
              kind: "live",
              query: withValues(shared, next, { numerals: null as never }).toString(),
              numerals: wanted,
            });
          },
        }}
      >
        {frame.figure.marks.length === 0 && <Nothing figure={frame.figure} />}
        <FigureControls figure={frame.figure}>
          <FindMark figure={frame.figure} onFind={onPoint} />
        </FigureControls>
      </PageProvider>
      <Segments
        label={say("theme.label")}
        value={theme}
        choices={(["auto", "light", "dark"] as const).map((value) => ({
          value,
          label: say(`theme.${value}`),
        }))}
        onChange={(value) =>
          choose(withValues(shared, query, { theme: value as typeof theme }), { replace: true })
        }
      />
    </aside>
  );
}
