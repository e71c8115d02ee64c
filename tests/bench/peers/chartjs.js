import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import { rows } from "./rows.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const canvas = document.createElement("canvas");
document.getElementById("chart").append(canvas);
new Chart(canvas, {
  type: "bar",
  data: { labels: rows.map((r) => r.year), datasets: [{ data: rows.map((r) => r.amount) }] },
  options: { animation: false },
});
window.drawn = true;
