import Plotly from "plotly.js-basic-dist-min";
import { rows } from "./rows.js";

await Plotly.newPlot(
  "chart",
  [{ type: "bar", x: rows.map((r) => r.year), y: rows.map((r) => r.amount) }],
  {},
  { staticPlot: true },
);
window.drawn = true;
