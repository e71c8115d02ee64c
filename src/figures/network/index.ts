import { defineFigure } from "../figure.ts";
import { caption } from "./caption.ts";
import { controls } from "./controls.ts";
import { networkData } from "./data.ts";
import { heightOfReading } from "./height.ts";
import { marks } from "./marks.ts";
import { options } from "./options.ts";
import { settlePlaces } from "./places.ts";
import { table } from "./table.ts";
import { View } from "./View.tsx";

export const network = defineFigure({
  id: "network",
  options,
  data: networkData,
  View,
  height: heightOfReading,
  prepare: (data) => (data.reading === "web" ? settlePlaces(data) : undefined),
  controls,
  table,
  caption,
  marks,
  ignored: ({ kind, area, sector, institution, partner, with: others }, { model }) => [
    ...strangers(
      "kind",
      kind,
      model.agreements.map((agreement) => ({ id: agreement.kind })),
    ),
    ...strangers("area", area, model.areas),
    ...strangers("sector", sector, model.sectors),
    ...strangers("institution", institution, model.institutions),
    ...strangers("partner", partner, model.partners),
    ...strangers("with", others, [
      ...model.agreements,
      ...model.areas,
      ...model.sectors,
      ...model.institutions,
    ]),
  ],
});

/** Ids in the address that no record of the model has. */
function strangers(key: string, ids: readonly string[], records: readonly { id: string }[]) {
  const known = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).map((value) => ({ key, value }));
}
