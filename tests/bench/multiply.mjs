// A model many times the size of another: every record again and again under ids of its own.

/** Fields that hold an id, or a list of ids, of another record. */
const IDS = new Set([
  "id",
  "source",
  "also",
  "partner",
  "parties",
  "areas",
  "sectors",
  "agreement",
  "agreements",
  "commitment",
  "partOf",
  "place",
  "host",
  "institutions",
  "sources",
  "to",
  "from",
  "about",
]);

/** @returns {Record<string, unknown>} a model with `times` as many records, every id resolved */
export function multiply(model, times) {
  const large = {};
  for (const [name, value] of Object.entries(model)) {
    if (!Array.isArray(value)) large[name] = value;
    else
      large[name] = Array.from({ length: times }, (_, copy) =>
        value.map((record) => renamed(record, copy)),
      ).flat();
  }
  return large;
}

function renamed(value, copy) {
  if (copy === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, copy));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      IDS.has(key) ? withCopy(item, copy) : renamed(item, copy),
    ]),
  );
}

function withCopy(item, copy) {
  if (Array.isArray(item)) return item.map((id) => withCopy(id, copy));
  return typeof item === "string" ? `${item}.${copy}` : renamed(item, copy);
}
