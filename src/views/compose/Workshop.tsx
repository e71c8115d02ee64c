import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { Figure } from "../../figures/figure.ts";
import type { FigureId } from "../../figures/ids.ts";
import type { Language } from "../../i18n/languages.ts";
import { loadParts } from "../../i18n/loadParts.ts";
import { type Locale, makeLocale } from "../../i18n/locale.ts";
import { loadTranslations } from "../../i18n/translations.ts";
import { policyRules, SNIPPETS, snippet, type Wanted } from "../../share/snippet.ts";
import { Segments } from "../../ui/Choices.tsx";
import { writeQuery } from "../../url/write.ts";
import { CopyField } from "../CopyField.tsx";
import { FigureControls } from "../FigureControls.tsx";
import { type Page, PageProvider, usePage } from "../page.ts";
import { FrameControls, sound } from "./FrameControls.tsx";
import type { Chosen } from "./options.ts";
import { Preview } from "./Preview.tsx";
import { Weight } from "./Weight.tsx";

const PHONE = 340;
/** Height in px to keep before any frame was measured. */
const USUAL = 640;

interface Props {
  readonly figure: Figure;
  readonly chosen: Chosen;
  set(values: Partial<Chosen>): void;
}

/** One figure on its way to another page: options, snippet, previews. */
export function Workshop({ figure, chosen, set }: Props) {
  const page = usePage();
  const { locale, reading, file, opened } = page;
  const { say } = locale;
  const [measured, setMeasured] = useState(0);
  const language = chosen.lang || locale.language;
  const state = stateOf(figure, chosen, page);
  const bound = figure.bind(reading.model, state, locale);
  // The frame's own words, in its own language.
  const spoken = useLocale(language, figure.id);
  const { title, alternative } = (spoken ? figure.bind(reading.model, state, spoken) : bound)
    .caption;
  const query = new URLSearchParams(state);
  if (chosen.frame !== "auto") query.set("theme", chosen.frame);
  if (chosen.hide.length > 0) query.set("hide", chosen.hide.join(","));
  const site = new URL(file("") ?? "", window.location.href).href;
  const height = sound(chosen.height) || measured || USUAL;
  const wanted: Wanted = { site, language, figure: figure.id, query, title, alternative, height };
  const preview = {
    // From this copy of the site, so that a frame can be seen before it is published.
    src: `${file(`${language}/embed/${figure.id}/`)}?${writeQuery(query)}`,
    title,
    scheme: chosen.frame === "auto" ? undefined : chosen.frame,
    height: sound(chosen.height),
    width: Number(chosen.width),
  };
  const rules = policyRules(chosen.snippet, new URL(site).origin);
  return (
    <>
      {/* The figure's own controls, and lens and filters, on the state that goes into the frame. */}
      <PageProvider
        value={{
          ...page,
          query: state,
          choose: (next) => set({ state: next.toString(), height: 0 }),
        }}
      >
        <FigureControls figure={bound} />
      </PageProvider>
      <FrameControls chosen={chosen} set={set} language={language} height={height} />
      <section aria-labelledby="take">
        <h2 id="take">{say("compose.take")}</h2>
        <div className="controls">
          <Segments
            label={say("compose.snippet")}
            value={chosen.snippet}
            choices={SNIPPETS.map((value) => ({ value, label: say(`compose.snippet.${value}`) }))}
            onChange={(value) => set({ snippet: value as Chosen["snippet"] })}
          />
        </div>
        <p className="soft">
          {say(`compose.works.${chosen.snippet}`)}{" "}
          <Weight kind={chosen.snippet} figure={figure.id} language={language} />
        </p>
        {opened !== undefined && <p>{say("compose.only", { name: opened })}</p>}
        <CopyField text={snippet(chosen.snippet, wanted)} label={say("compose.take")} />
        {rules.length > 0 && (
          <p className="soft">{say("compose.policy", { rules: rules.join("; ") })}</p>
        )}
      </section>
      <section aria-labelledby="see">
        <h2 id="see">{say("compose.see")}</h2>
        <div className="previews">
          <Shown words={say("compose.see.frame")}>
            <Preview key={preview.src} {...preview} onHeight={setMeasured} />
          </Shown>
          <Shown words={say("compose.see.phone")}>
            <Preview key={preview.src} {...preview} height={0} width={PHONE} />
          </Shown>
          <Shown words={say("compose.see.sandbox")}>
            <Preview key={preview.src} {...preview} sandboxed />
          </Shown>
        </div>
      </section>
    </>
  );
}

function Shown({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div>
      <p className="kicker">{words}</p>
      <div className="preview-room">{children}</div>
    </div>
  );
}

/** The figure's query without what has no effect on it and what belongs to the frame. */
function stateOf(figure: Figure, { state }: Chosen, { reading, locale }: Page): URLSearchParams {
  const query = new URLSearchParams(state);
  for (const { key } of figure.bind(reading.model, query, locale).junk) query.delete(key);
  query.delete("theme");
  return query;
}

/** A locale of another language than the page's, once its messages are there. */
function useLocale(language: Language, figure: FigureId): Locale | undefined {
  const { data } = useQuery({
    queryKey: ["spoken", language, figure],
    queryFn: () => Promise.all([loadParts(language, figure), loadTranslations(language)]),
    structuralSharing: false,
  });
  return useMemo(
    () => data && makeLocale(language, data[0], { translations: data[1] }),
    [language, data],
  );
}
