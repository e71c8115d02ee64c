/** Parts of the messages that come on their own; see src/site/messages.ts. */
export const parts = {
  investment: () => import("./en.json?investment"),
  people: () => import("./en.json?people"),
  network: () => import("./en.json?network"),
  flows: () => import("./en.json?flows"),
  companies: () => import("./en.json?companies"),
  wording: () => import("./en.json?wording"),
  timeline: () => import("./en.json?timeline"),
  places: () => import("./en.json?places"),
  taken: () => import("./en.json?taken"),
  overview: () => import("./en.json?overview"),
  rooms: () => import("./en.json?rooms"),
  sources: () => import("./en.json?sources"),
  compose: () => import("./en.json?compose"),
  presented: () => import("./en.json?presented"),
};
