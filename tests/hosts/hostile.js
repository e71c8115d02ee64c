// Everything that is not the one message a frame understands, many times over.
const WRONG = [
  "partnership-atlas:set",
  null,
  42,
  [],
  { type: "partnership-atlas:set" },
  { type: "partnership-atlas:set", version: 2, theme: "dark" },
  { type: "partnership-atlas:set", version: 1, theme: "<img src=x onerror=alert(1)>" },
  { type: "partnership-atlas:set", version: 1, theme: { toString: 1 } },
  { type: "partnership-atlas:set", version: 1, language: "../../evil" },
  { type: "partnership-atlas:set", version: 1, focus: 'a b"]' },
  { type: "partnership-atlas:set", version: 1, theme: "dark", navigate: "https://evil.invalid/" },
  { type: "navigate", href: "javascript:alert(1)" },
  JSON.parse('{"__proto__":{"theme":"dark"},"type":"partnership-atlas:set","version":1}'),
];
addEventListener("load", () => {
  const child = document.querySelector("iframe").contentWindow;
  for (let round = 0; round < 200; round++)
    for (const wrong of WRONG) child.postMessage(wrong, "*");
  window.done = true;
});
