/**
 * Where the site will stand, from `SITE_URL`: an absolute address ending in a
 * slash, or `undefined` when it is not set.
 *
 * @throws when it is set and is no address
 */
export function siteUrl(value = process.env.SITE_URL): string | undefined {
  if (value === undefined || value === "") return undefined;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new Error(
      `SITE_URL must be an absolute address such as https://example.org/atlas/; found “${value}”.`,
    );
  }
  if (!/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL must begin with https:// or http://; found “${value}”.`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}

/** Path that a page at any depth finds the root by: of `SITE_URL`, else `BASE_PATH`, else `/`. */
export function basePath(site: string | undefined): string {
  if (site) return new URL(site).pathname;
  return `/${(process.env.BASE_PATH ?? "").replaceAll(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}
