/** A query as it stands in an address, without its question mark: what may stay readable does. */
export function writeQuery(query: URLSearchParams): string {
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** `/en/` and a query → `/en/?lens=official`. */
export function writeAddress(path: string, query: URLSearchParams): string {
  const search = writeQuery(query);
  return search === "" ? path : `${path}?${search}`;
}
