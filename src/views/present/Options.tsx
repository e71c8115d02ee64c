import { shared } from "../../figures/shared.ts";
import { Segments } from "../../ui/Choices.tsx";
import { readQuery, withValues } from "../../url/query.ts";
import { FigureControls } from "../FigureControls.tsx";
import { FindMark } from "../FindMark.tsx";
import { PageProvider, usePage } from "../page.ts";
import type { Frame } from "./frames.ts";
import type { TalkState } from "./useTalk.ts";

interface Props {
  readonly frame: Frame;
  readonly talk: Pick<TalkState, "moment" | "act">;
  readonly onPoint: (id: string | undefined) => void;
}

/** All that the figure can be asked, beside the stage; and the way back to the deck. */
export default function Options({ frame, talk: { moment, act }, onPoint }: Props) {
  const page = usePage();
  const { locale, query, choose } = page;
  const { say } = locale;
  const { theme } = readQuery(shared, query);
  const { numerals } = moment;
  const isOwn = moment.live === undefined && moment.look === undefined;
  return (
    <aside className="talk-options" aria-label={say("present.do.options")}>
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
        <FigureControls figure={frame.figure} />
      </PageProvider>
      <FindMark figure={frame.figure} onFind={onPoint} />
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
