import { barY, plot } from "@observablehq/plot";
import { rows } from "./rows.js";

document.getElementById("chart").append(plot({ marks: [barY(rows, { x: "year", y: "amount" })] }));
window.drawn = true;
