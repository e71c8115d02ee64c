import shipped from "virtual:places";
import { extent } from "d3-array";
import type { Graph } from "../../graph/graph.ts";
import type { SettleOptions } from "../../graph/settle.ts";
import { type Grouping, graphOf, networkAround } from "../../model/network.ts";
import type { Model } from "../../model/schema.ts";
import type { NetworkData } from "./data.ts";
import { settleOther } from "./settleOther.ts";

type Point = readonly [x: number, y: number];
type PlaceOf = ReadonlyMap<string, Point>;

/** Room around the nodes for labels and, below, for the legend: 0 to 1 of the picture. */
const INSET = { left: 0.05, top: 0.05, width: 0.9, height: 0.83 };

const settled = new WeakMap<Model, Map<Grouping, PlaceOf>>();

/**
 * Places of nodes, 0 to 1 of the picture in both directions: of our own model
 * from the build, of another once `settlePlaces` has found them; empty until
 * then. A model is settled as a whole, so that a filter hides nodes and moves
 * none. Who was moved by hand stands where it was put.
 */
export function placesIn({ model, scope: { by }, moved }: NetworkData): PlaceOf {
  const places = placesOf(model, by) ?? new Map<string, Point>();
  const put = moved
    .map(readMoved)
    .filter((moved) => moved !== undefined)
    .filter(([id]) => places.has(id));
  return put.length === 0 ? places : new Map([...places, ...put]);
}

/** `id:0.25:0.5` → a node and where it was put; `undefined` when it is none. */
export function readMoved(text: string): [id: string, place: Point] | undefined {
  const [, id = "", x, y] = /^(.+):([01]|0\.\d{1,3}):([01]|0\.\d{1,3})$/.exec(text) ?? [];
  return id === "" ? undefined : [id, [Number(x), Number(y)]];
}

/** Whether the web can be drawn. */
export function isSettled({ model, scope: { by } }: NetworkData): boolean {
  return placesOf(model, by) !== undefined;
}

function placesOf(model: Model, by: Grouping): PlaceOf | undefined {
  const known = settled.get(model)?.get(by);
  if (known) return known;
  const { ids } = wholeGraph(model, by);
  const own = shipped[by] ?? {};
  if (!ids.every((id) => Object.hasOwn(own, id))) return undefined;
  return keep(
    model,
    by,
    ids.map((id) => {
      const [x = 0.5, y = 0.5] = own[id] ?? [];
      return [id, [x, y]];
    }),
  );
}

const graphs = new WeakMap<Model, Map<Grouping, Graph>>();

function wholeGraph(model: Model, by: Grouping): Graph {
  const groupings = graphs.get(model) ?? new Map<Grouping, Graph>();
  const known = groupings.get(by);
  if (known) return known;
  const whole = networkAround(model, "all", model.agreements, { by, stated: false });
  const graph = graphOf(whole, model);
  graphs.set(model, groupings.set(by, graph));
  return graph;
}

function keep(model: Model, by: Grouping, points: readonly (readonly [string, Point])[]): PlaceOf {
  const toUnit = (values: readonly number[]) => {
    const [low = 0, high = 1] = extent(values);
    return (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  };
  const x = toUnit(points.map(([, point]) => point[0]));
  const y = toUnit(points.map(([, point]) => point[1]));
  const places = new Map(
    points.map(([id, point]): [string, Point] => [
      id,
      [INSET.left + x(point[0]) * INSET.width, INSET.top + y(point[1]) * INSET.height],
    ]),
  );
  const groupings = settled.get(model) ?? new Map<Grouping, PlaceOf>();
  settled.set(model, groupings.set(by, places));
  return places;
}

/**
 * Finds the places of a model that is not ours, away from the main thread.
 * `undefined` where they are known already.
 */
export function settlePlaces(
  { model, scope: { by } }: NetworkData,
  options: SettleOptions = {},
): Promise<unknown> | undefined {
  if (placesOf(model, by)) return undefined;
  const graph = wholeGraph(model, by);
  return settleOther(graph, options).then((places) =>
    keep(
      model,
      by,
      graph.ids.map((id, at) => [id, [places[2 * at] ?? 0.5, places[2 * at + 1] ?? 0.5]]),
    ),
  );
}
