import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { readPlace } from "./place.ts";
import { migrate } from "./query.ts";
import { writeAddress } from "./write.ts";

export interface Address {
  /** Path below the site's root. */
  readonly path: string;
  readonly query: URLSearchParams;
  /**
   * A step that Back undoes, unless it is to replace this one. A browser that
   * refuses another entry leaves the page as it is.
   */
  go(path: string, query: URLSearchParams, options?: Going): void;
}

export interface Going {
  readonly replace?: boolean | undefined;
  /** Whether the fragment stays, where it carries what the page shows. */
  readonly keepsFragment?: boolean | undefined;
}

/** The address bar, the one home of what was chosen. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return useMemo(
    () => ({
      path,
      query: migrate(search),
      go(to, query, options) {
        try {
          const place = options?.keepsFragment ? readPlace() : "";
          const fragment = place && `#${place}`;
          navigate(writeAddress(to, query) + fragment, { replace: options?.replace ?? false });
        } catch {
          // Safari throws after a hundred entries in half a minute.
        }
      },
    }),
    [path, search, navigate],
  );
}
