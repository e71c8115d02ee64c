/** Parts of the messages that come on their own; see src/site/messages.ts. */
export const parts = {
  investment: () => import("./hi.json?investment"),
  people: () => import("./hi.json?people"),
  network: () => import("./hi.json?network"),
  flows: () => import("./hi.json?flows"),
  companies: () => import("./hi.json?companies"),
  wording: () => import("./hi.json?wording"),
  timeline: () => import("./hi.json?timeline"),
  places: () => import("./hi.json?places"),
  taken: () => import("./hi.json?taken"),
  overview: () => import("./hi.json?overview"),
  rooms: () => import("./hi.json?rooms"),
  sources: () => import("./hi.json?sources"),
  compose: () => import("./hi.json?compose"),
  presented: () => import("./hi.json?presented"),
};
