import { crossings } from "./crossings.ts";
import { makeRandom } from "./random.ts";
import { sifted } from "./sift.ts";

/** Ids of three columns from top to bottom; links run between the middle one and the others. */
export interface Columns {
  readonly left: readonly string[];
  readonly middle: readonly string[];
  readonly right: readonly string[];
}

/** What each id is linked to, seen from both ends. */
export type Near = ReadonlyMap<string, readonly string[]>;

const SWEEPS = 12;

/**
 * The columns in an order that crosses little: the best of some `starts`, the
 * first of them as given and the others shuffled, always in the same way. From
 * each, every node moves to the mean place of its neighbours, back and forth
 * (the barycentre method of Sugiyama, Tagawa and Toda, 1981), and then to
 * wherever in its column fewest links cross.
 */
export function ordered(columns: Columns, near: Near, starts: number): Columns {
  let best = sifted(swept(columns, near), near);
  let fewest = crossings(best, near);
  for (let start = 1; start < starts; start++) {
    const found = sifted(swept(shuffled(columns, start), near), near);
    const count = crossings(found, near);
    if (count < fewest) [best, fewest] = [found, count];
  }
  return best;
}

/** What is left of columns, in the same order but for who now crosses less elsewhere. */
export function reduced(columns: Columns, ids: ReadonlySet<string>, near: Near): Columns {
  const kept = (column: readonly string[]) => column.filter((id) => ids.has(id));
  const { left, middle, right } = columns;
  return sifted({ left: kept(left), middle: kept(middle), right: kept(right) }, near);
}

function swept({ left, middle, right }: Columns, near: Near): Columns {
  let now = { left, middle, right };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const outer = {
      left: byNeighbours(now.left, [now.middle], near),
      right: byNeighbours(now.right, [now.middle], near),
    };
    now = { ...outer, middle: byNeighbours(now.middle, [outer.left, outer.right], near) };
  }
  return now;
}

function byNeighbours(
  column: readonly string[],
  beside: readonly (readonly string[])[],
  near: Near,
): string[] {
  // Places are relative (0 to 1), so that a short column weighs as much as a long one.
  const place = new Map(
    beside.flatMap((other) => other.map((id, at) => [id, (at + 0.5) / other.length] as const)),
  );
  const centre = new Map(
    column.map((id, at) => {
      const places = (near.get(id) ?? []).flatMap((other) => place.get(other) ?? []);
      const sum = places.reduce((total, one) => total + one, 0);
      return [id, places.length > 0 ? sum / places.length : (at + 0.5) / column.length] as const;
    }),
  );
  return [...column].sort((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
}

function shuffled({ left, middle, right }: Columns, seed: number): Columns {
  const random = makeRandom(seed);
  const shuffle = (column: readonly string[]) =>
    column
      .map((id) => [random(), id] as const)
      .sort(([a], [b]) => a - b)
      .map(([, id]) => id);
  return { left: shuffle(left), middle: shuffle(middle), right: shuffle(right) };
}
