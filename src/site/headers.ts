import { LANGUAGES } from "../i18n/languages.ts";

/** One rule: a path below the root (a star stands for anything) and the headers it is answered with. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
const FOREVER = "public, max-age=31536000, immutable";
const ASK_AGAIN = "public, max-age=0, must-revalidate";
/** Files that frames and other sites read from another origin. */
const SHARED = { "Access-Control-Allow-Origin": "*" };

/** The one list that every host's file is written from. Paths never overlap: some hosts would send both. */
export function headerRules(policies: { page: string; frame: string }): HeaderRule[] {
  const page = {
    ...ALWAYS,
    "Cache-Control": ASK_AGAIN,
    "Content-Security-Policy": `${policies.page}; frame-ancestors 'self'`,
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), clipboard-write=(self), screen-wake-lock=(self)",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  const frame = {
    ...ALWAYS,
    ...SHARED,
    "Cache-Control": ASK_AGAIN,
    "Content-Security-Policy": `${policies.frame}; frame-ancestors *`,
  };
  return [
    { path: "/", headers: page },
    ...LANGUAGES.flatMap((language) => [
      { path: `/${language}/`, headers: page },
      ...["explore/*", "sources/*", "compose/*", "present/*"].map((view) => ({
        path: `/${language}/${view}`,
        headers: page,
      })),
      { path: `/${language}/embed/*`, headers: frame },
    ]),
    {
      path: "/sw.js",
      headers: {
        ...ALWAYS,
        "Cache-Control": ASK_AGAIN,
        "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
      },
    },
    { path: "/assets/*", headers: { ...ALWAYS, ...SHARED, "Cache-Control": FOREVER } },
    { path: "/data/*", headers: { ...ALWAYS, ...SHARED, "Cache-Control": ASK_AGAIN } },
    { path: "/embed/*", headers: { ...ALWAYS, ...SHARED, "Cache-Control": ASK_AGAIN } },
    // Opened on the site it would be a page like any other; it is here to be taken away.
    { path: "/take/*", headers: { ...ALWAYS, "Cache-Control": ASK_AGAIN } },
    { path: "/cards/*", headers: { ...ALWAYS, ...SHARED, "Cache-Control": ASK_AGAIN } },
    {
      path: "/frame.js",
      headers: { ...ALWAYS, ...SHARED, "Cache-Control": "public, max-age=3600" },
    },
  ];
}

/** `_headers`, read by Netlify, Cloudflare Pages and others. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

/** A rule's path as a regular expression below the root. */
function pattern(path: string, start: string): string {
  const escaped = path.slice(1).replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return path.endsWith("*")
    ? `^${start}${escaped.slice(0, -1)}`
    : `^${start}${escaped}(index\\.html)?$`;
}

/** `.htaccess` for Apache; `base` is the path the site stands at. */
export function htaccessFile(rules: readonly HeaderRule[], base: string): string {
  const sections = rules.map(({ path, headers }) =>
    [
      `<If "%{REQUEST_URI} =~ m#${pattern(path, base)}#">`,
      ...Object.entries(headers).map(([name, value]) => `  Header set ${name} "${value}"`),
      "</If>",
    ].join("\n"),
  );
  return [
    `ErrorDocument 404 ${base}404.html`,
    "<IfModule mod_headers.c>",
    ...sections,
    "</IfModule>",
  ]
    .join("\n")
    .concat("\n");
}

/** Locations for an nginx `server` block; `base` is the path the site stands at. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  return [`error_page 404 ${base}404.html;`]
    .concat(
      rules.map(({ path, headers }) =>
        [
          `location ~ "${pattern(path, base)}" {`,
          ...Object.entries(headers).map(
            ([name, value]) => `  add_header ${name} "${value}" always;`,
          ),
          "}",
        ].join("\n"),
      ),
    )
    .join("\n")
    .concat("\n");
}
