/** Parts of the messages that come on their own; see src/site/messages.ts. */
export const parts = {
  flows: () => import("./en.json?flows"),
  companies: () => import("./en.json?companies"),
  wording: () => import("./en.json?wording"),
  timeline: () => import("./en.json?timeline"),
  places: () => import("./en.json?places"),
  taken: () => import("./en.json?taken"),
  rooms: () => import("./en.json?rooms"),
  sources: () => import("./en.json?sources"),
  compose: () => import("./en.json?compose"),
  presented: () => import("./en.json?presented"),
};
