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
  ignored: ({ area, sector }, { model }) => [
    ...strangers("area", area, model.areas),
    ...strangers("sector", sector, model.sectors),
  ],
});

/** Ids in the address that no record of the model has. */
function strangers(key: string, ids: readonly string[], records: readonly { id: string }[]) {
  const known = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).map((value) => ({ key, value }));
}
