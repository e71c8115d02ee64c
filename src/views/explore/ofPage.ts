/** Of a query only what is the page's own, whatever it shows: colours, numerals, model. */
export function ofPage(query: URLSearchParams): URLSearchParams {
  const kept = ["theme", "numerals", "model"];
  return new URLSearchParams(Array.from(query).filter(([key]) => kept.includes(key)));
}
