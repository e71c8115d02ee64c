import { defineFigure } from "../figure.ts";
import { controls } from "./controls.ts";
import { networkData } from "./data.ts";
import { layeredHeight } from "./layered.ts";
import { options } from "./options.ts";
import { View } from "./View.tsx";
import { webHeight } from "./web.ts";
import { caption, marks, table } from "./words.ts";

export const network = defineFigure({
  id: "network",
  options,
  data: networkData,
  View,
  height: (data, width, locale) =>
    data.reading === "web"
      ? webHeight(width)
      : layeredHeight(data, width, ({ label }) => locale.text(label)),
  controls: (data, _options, binding) => controls(data, binding),
  table,
  caption,
  marks,
});
