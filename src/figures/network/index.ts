import type { Model } from "../../model/schema.ts";
import { defineFigure } from "../defineFigure.ts";
import type { Binding } from "../figure.ts";
import { caption } from "./caption.ts";
import { controls } from "./controls.ts";
import { networkData } from "./data.ts";
import { acrossOfReading, heightOfReading, leastOfReading } from "./height.ts";
import { isMany } from "./many.ts";
import { marks } from "./marks.ts";
import { options } from "./options.ts";
import { placesIn, readMoved, settlePlaces } from "./places.ts";
import { table } from "./table.ts";
import { together } from "./together.ts";
import { View } from "./View.tsx";

export const network = defineFigure({
  id: "network",
  options,
  data: networkData,
  View,
  height: heightOfReading,
  across: acrossOfReading,
  least: leastOfReading,
  prepare: (data) => (data.reading === "web" ? settlePlaces(data) : undefined),
  sight: (data) =>
    data.reading === "web"
      ? {
          at: data.at,
          get places() {
            return placesIn(data);
          },
          ...(!isMany(data) && { moved: data.moved }),
        }
      : undefined,
  left: ({ admitted }, { locale }) => locale.say("network.left", { count: admitted }),
  together,
  hasLargeNumbers: false,
  nameOf(id, { model, locale }) {
    // A link goes by its two ends.
    const names = id.split("~").map((end) => nodesOf(model).find((node) => node.id === end));
    return names.every((node) => node !== undefined)
      ? names.map((node) => locale.text(nameIn(node))).join(" – ")
      : undefined;
  },
  controls,
  table,
  caption,
  marks,
  ignored: ({ kind, area, sector, institution, partner, with: others, moved }, { model }) => [
    ...strangers(
      "kind",
      kind,
      model.agreements.map((agreement) => ({ id: agreement.kind })),
    ),
    ...strangers("area", area, model.areas),
    ...strangers("sector", sector, model.sectors),
    ...strangers("institution", institution, model.institutions),
    ...strangers("partner", partner, model.partners),
    ...strangers("with", others, nodesOf(model)),
    ...moved
      .filter((text) => !nodesOf(model).some(({ id }) => id === readMoved(text)?.[0]))
      .map((value) => ({ key: "moved", value })),
  ],
});

function nodesOf(model: Model) {
  return [...model.agreements, ...model.areas, ...model.sectors, ...model.institutions];
}

function nameIn(
  node: ReturnType<typeof nodesOf>[number],
): Parameters<Binding["locale"]["text"]>[0] {
  if ("title" in node) return node.short;
  return "name" in node ? node.name : node.label;
}

/** Ids in the address that no record of the model has. */
function strangers(key: string, ids: readonly string[], records: readonly { id: string }[]) {
  const known = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).map((value) => ({ key, value }));
}
