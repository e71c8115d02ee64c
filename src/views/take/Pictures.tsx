import { useState } from "react";
import { dark, light } from "../../plot/theme.ts";
import { NoDrawing } from "../../share/drawnParts.ts";
import { FORMATS, type Format } from "../../share/plate.tsx";
import { pngOf } from "../../share/png.ts";
import { type StandAlone, standAlone } from "../../share/standAlone.ts";
import { zipOf } from "../../share/zip.ts";
import { Segments } from "../../ui/Choices.tsx";
import { save } from "../save.ts";
import type { Taken } from "./taken.ts";

interface Props {
  readonly taken: Taken;
  /** What came of the last press here; empty where there was none. */
  readonly said: string;
  say(text: string): void;
}

/** The figure as a picture that says what it is, wherever it ends up. */
export function Pictures({ taken, said, say: tell }: Props) {
  const { figure, page, plate, nameOf } = taken;
  const { locale } = page;
  const { say } = locale;
  const [format, setFormat] = useState<Format>("page");
  const drawn = () => {
    const theme = isDark() ? dark : light;
    return standAlone(figure, plate, { format, theme, language: locale.language });
  };
  const done = (words: string, { explained }: StandAlone) => {
    const count = plate.glossary.length - explained;
    tell(count === 0 ? words : `${words} · ${say("take.unexplained", { count })}`);
  };
  const take = async (
    ending: string,
    make: (picture: StandAlone) => Blob | Promise<Blob>,
    scale = 1,
  ) => {
    try {
      const kind = [...(format === "page" ? [] : [format]), ...(scale === 1 ? [] : [`${scale}x`])];
      const pictures = drawn();
      const [first] = pictures as [StandAlone, ...StandAlone[]]; // without one it throws
      const count = pictures.length;
      if (count === 1) {
        const name = nameOf(ending, kind);
        save(await make(first), name);
        return done(say("take.saved", { name }), first);
      }
      const files = new Map<string, Blob>();
      for (const [index, picture] of pictures.entries())
        files.set(nameOf(ending, [...kind, `${index + 1}-of-${count}`]), await make(picture));
      const name = nameOf("zip", [...kind, ending]);
      save(await zipOf(files), name);
      done(say("take.savedSlides", { name, count }), first);
    } catch (error) {
      tell(error instanceof NoDrawing ? say("take.noDrawing") : say("take.failed"));
    }
  };
  const copy = async () => {
    try {
      // Safari wants the promise, not the picture.
      const pictures = drawn();
      const [first] = pictures as [StandAlone, ...StandAlone[]]; // without one it throws
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(first, 2) })]);
      done(say("take.copied", { count: pictures.length }), first);
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
        <button type="button" onClick={() => take("png", (picture) => pngOf(picture, 1))}>
          PNG
        </button>
        <button type="button" onClick={() => take("png", (picture) => pngOf(picture, 2), 2)}>
          PNG 2×
        </button>
        <button
          type="button"
          onClick={() => take("svg", ({ svg }) => new Blob([svg], { type: "image/svg+xml" }))}
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
      <p role="status" className="take-status">
        {said}
      </p>
    </section>
  );
}

/** The colours the reader has before the eyes. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
