import { writeQuery } from "../url/write.ts";
import { ADDRESS_EVENT } from "./global.ts";

/** Changes the frame's query in place: a frame must not add steps to its host's Back button. */
export function replaceQuery(change: (query: URLSearchParams) => void): void {
  const query = new URLSearchParams(location.search);
  change(query);
  const search = writeQuery(query);
  try {
    history.replaceState(null, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
  } catch {
    // Safari refuses after a hundred in half a minute; the next change is taken again.
  }
  document.dispatchEvent(new Event(ADDRESS_EVENT));
}
