import { engineOnDemand } from "./engine.ts";
import { READY_EVENT } from "./global.ts";
import { askHostToOpen, reportHeight } from "./height.ts";
import { listenToHost } from "./host.ts";
import { readMarks } from "./readout.ts";
import { oneRung } from "./rungs.ts";

/** All that runs in a frame until a control is used. */
const script = document.currentScript as HTMLScriptElement;
const frame = document.body;
reportHeight(frame);
askHostToOpen(frame);
listenToHost();
const readout = readMarks(frame);
oneRung(frame);
engineOnDemand(frame, script);
document.addEventListener(READY_EVENT, () => readout.again());
if (document.documentElement.dataset.other === undefined)
  document.documentElement.dataset.ready = "";
