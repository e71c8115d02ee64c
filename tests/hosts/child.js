// A frame that is not ours and asks for what it should not get.
const WRONG = [Number.NaN, -5, 1e9, 3.5, "700", Number.POSITIVE_INFINITY, null, 50];
for (const height of WRONG) {
  parent.postMessage({ type: "partnership-atlas:height", version: 1, height }, "*");
  parent.postMessage({ type: "partnership-atlas:height", version: 2, height: 700 }, "*");
  parent.postMessage({ type: "partnership-atlas:height", height: 700 }, "*");
}
parent.postMessage("done", "*");
