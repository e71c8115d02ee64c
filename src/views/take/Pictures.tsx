import { useState } from "react";
import { dark, light } from "../../plot/theme.ts";
import { fileName } from "../../share/fileName.ts";
import { FORMATS, type Format } from "../../share/plate.tsx";
import { pngOf } from "../../share/png.ts";
import { NoDrawing, standAlone } from "../../share/standAlone.ts";
import { Segments } from "../../ui/Choices.tsx";
import { save } from "../save.ts";
import type { Taken } from "./taken.ts";

interface Props {
  readonly taken: Taken;
  say(text: string): void;
}

/** The figure as a picture that says what it is, wherever it ends up. */
export function Pictures({ taken, say: tell }: Props) {
  const { figure, page, day, plate } = taken;
  const { locale } = page;
  const { say } = locale;
  const [format, setFormat] = useState<Format>("page");
  const draw = () => {
    const theme = isDark() ? dark : light;
    return standAlone(figure, plate, { format, theme, language: locale.language });
  };
  const take = async (ending: string, make: () => Blob | Promise<Blob>, scale = 1) => {
    try {
      const kind = [...(format === "page" ? [] : [format]), ...(scale === 1 ? [] : [`${scale}x`])];
      const name = fileName(figure, day, ending, kind);
      save(await make(), name);
      tell(say("take.saved", { name }));
    } catch (error) {
      tell(error instanceof NoDrawing ? say("take.noDrawing") : say("take.failed"));
    }
  };
  const copy = async () => {
    try {
      // Safari wants the promise, not the picture.
      const png = new ClipboardItem({ "image/png": pngOf(draw(), 2) });
      await navigator.clipboard.write([png]);
      tell(say("take.copied"));
    } catch {
      tell(say("take.copyRefused"));
    }
  };
  return (
    <section aria-labelledby="take-picture">
      <h3 id="take-picture">{say("take.picture")}</h3>
      <Segments
        label={say("take.format")}
        value={format}
        choices={FORMATS.map((value) => ({ value, label: say(`take.format.${value}`) }))}
        onChange={(value) => setFormat(value as Format)}
      />
      <p className="take-buttons">
        <button type="button" onClick={() => take("png", () => pngOf(draw(), 1))}>
          PNG
        </button>
        <button type="button" onClick={() => take("png", () => pngOf(draw(), 2), 2)}>
          PNG 2×
        </button>
        <button
          type="button"
          onClick={() => take("svg", () => new Blob([draw().svg], { type: "image/svg+xml" }))}
        >
          SVG
        </button>
        <button type="button" onClick={copy}>
          {say("take.copy")}
        </button>
        <button type="button" onClick={() => window.print()}>
          {say("take.print")}
        </button>
      </p>
    </section>
  );
}

/** The colours the reader has before the eyes. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
