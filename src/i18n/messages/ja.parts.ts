/** Parts of the messages that come on their own; see src/site/messages.ts. */
export const parts = {
  investment: () => import("./ja.json?investment"),
  people: () => import("./ja.json?people"),
  network: () => import("./ja.json?network"),
  flows: () => import("./ja.json?flows"),
  companies: () => import("./ja.json?companies"),
  wording: () => import("./ja.json?wording"),
  timeline: () => import("./ja.json?timeline"),
  places: () => import("./ja.json?places"),
  taken: () => import("./ja.json?taken"),
  overview: () => import("./ja.json?overview"),
  rooms: () => import("./ja.json?rooms"),
  sources: () => import("./ja.json?sources"),
  compose: () => import("./ja.json?compose"),
  presented: () => import("./ja.json?presented"),
};
