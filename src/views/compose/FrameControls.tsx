import { LANGUAGES, type Language } from "../../i18n/languages.ts";
import { Checks } from "../../ui/Checks.tsx";
import { Segments } from "../../ui/Choices.tsx";
import { usePage } from "../page.ts";
import { type Chosen, PARTS, WIDTHS } from "./options.ts";

const OWN_NAMES: Record<Language, string> = { en: "English", ja: "日本語", hi: "हिन्दी" };

interface Props {
  readonly chosen: Chosen;
  readonly language: Language;
  /** In px. */
  readonly height: number;
  set(values: Partial<Chosen>): void;
}

/** What only a frame has. */
export function FrameControls({ chosen, language, height, set }: Props) {
  const { locale } = usePage();
  const { say } = locale;
  return (
    <div className="controls">
      <Segments
        label={say("nav.language")}
        value={language}
        choices={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        onChange={(value) =>
          set({ lang: value === locale.language ? "" : (value as Language), height: 0 })
        }
      />
      <Segments
        label={say("theme.label")}
        value={chosen.frame}
        choices={(["auto", "light", "dark"] as const).map((value) => ({
          value,
          label: say(value === "auto" ? "compose.theme.page" : `theme.${value}`),
        }))}
        onChange={(value) => set({ frame: value as Chosen["frame"] })}
      />
      <Checks
        label={say("compose.hide")}
        values={chosen.hide}
        choices={PARTS.map((value) => ({ value, label: say(`compose.hide.${value}`) }))}
        onChange={(hide) => set({ hide: hide as Chosen["hide"], height: 0 })}
      />
      <Segments
        label={say("compose.width")}
        value={chosen.width}
        choices={WIDTHS.map((value) => ({
          value,
          label: value === "0" ? say("compose.width.full") : `${value} px`,
        }))}
        onChange={(value) => set({ width: value as Chosen["width"], height: 0 })}
      />
      <label className="height">
        <span>{say("compose.height")}</span>
        <input
          type="number"
          min={200}
          max={5000}
          step={10}
          // Taken when it is typed out: the digits on the way are no heights.
          key={height}
          defaultValue={height}
          onBlur={(event) => {
            const wanted = sound(event.target.valueAsNumber);
            if (wanted !== height) set({ height: wanted });
          }}
        />
      </label>
    </div>
  );
}

/** A height that a frame may have; anything else reads as "as measured". */
export function sound(height: number): number {
  return Number.isInteger(height) && height >= 100 && height <= 5000 ? height : 0;
}
