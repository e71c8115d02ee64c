// A model with as many nodes and links as wanted, whose network is that of modelLikeGraph.
import { modelLikeGraph } from "./graphs.mjs";

const AREAS = 8;
const SOURCES = 40;
const FIRST_YEAR = 1985;
const YEARS = 40;
const STATUSES = ["signed", "signed", "signed", "announced", "launched", "explored"];
const WORDS = ["Crediting", "Minerals", "Rail", "Ports", "Skills", "Space", "Water", "Seeds"];

/**
 * The same model for the same numbers, fit for the door. Its network by
 * institutions has all nodes; links between agreements become relations.
 *
 * @returns {Record<string, unknown>}
 */
export function modelLike(nodes, links, seed = 1) {
  const { ids, sources, targets } = modelLikeGraph(nodes, links, seed);
  const kindOf = (node) => ids[node].slice(0, ids[node].indexOf("-"));
  const text = (node, word) => ({ en: `${word} ${WORDS[node % WORDS.length]} ${node}` });
  const agreements = new Map();
  const others = { sector: [], institution: [] };
  for (const [node, id] of ids.entries()) {
    const kind = kindOf(node);
    if (kind !== "agreement") {
      others[kind].push(
        kind === "sector"
          ? { id, label: text(node, "Sector") }
          : {
              id,
              name: text(node, "Office"),
              partner: node % 2 === 0 ? "IN" : "JP",
              kind: "government",
            },
      );
      continue;
    }
    agreements.set(node, {
      id,
      title: text(node, "Memorandum of Cooperation on"),
      short: text(node, "Memorandum"),
      kind: "MoC",
      era: "context",
      date: `${FIRST_YEAR + (node % YEARS)}-03-01`,
      parties: [],
      areas: [`area-${Math.floor((node / ids.length) * AREAS)}`],
      sectors: [],
      relations: [],
      claims: [
        {
          source: `source-${node % SOURCES}`,
          locator: `page ${node}`,
          status: STATUSES[node % STATUSES.length],
          text: "Says so.",
        },
      ],
    });
  }
  for (let link = 0; link < sources.length; link++) {
    const ends = [sources[link], targets[link]];
    const [from, to] = agreements.has(ends[0]) ? ends : ends.toReversed();
    const agreement = agreements.get(from);
    if (kindOf(to) === "agreement") agreement.relations.push({ kind: "follows", to: ids[to] });
    else agreement[kindOf(to) === "sector" ? "sectors" : "parties"].push(ids[to]);
  }
  return {
    schemaVersion: "1.0",
    id: "model-like",
    title: { en: "An invented partnership" },
    license: "CC0-1.0",
    sources: Array.from({ length: SOURCES }, (_, at) => ({
      id: `source-${at}`,
      title: `Source ${at}`,
      lang: "en",
      publisher: `Publisher ${at}`,
      date: "2025-01-01",
      kind: "news",
    })),
    partners: [
      { id: "IN", name: { en: "India" }, currency: "INR" },
      { id: "JP", name: { en: "Japan" }, currency: "JPY" },
    ],
    areas: Array.from({ length: AREAS }, (_, at) => ({
      id: `area-${at}`,
      label: { en: `Area ${at}` },
      claims: [{ source: `source-${at}`, locator: `line ${at}`, text: "Names the area." }],
    })),
    sectors: others.sector,
    institutions: others.institution,
    agreements: [...agreements.values()],
  };
}
