import { describe, expect, test } from "vitest";
import {
  type HeaderRule,
  headerRules,
  headersFile,
  htaccessFile,
  nginxFile,
} from "../../src/site/headers.ts";
import { framePolicy, hashOf, pagePolicy } from "../../src/site/policy.ts";

const inline = { styles: ["a{}"], scripts: ["f()"] };
const rules = headerRules({ page: pagePolicy(inline), frame: framePolicy(inline) });

const PATHS = [
  "/",
  "/en/",
  "/ja/explore/people/",
  "/hi/embed/network/",
  "/en/sources/",
  "/assets/index-abc123.js",
  "/data/partnership.json",
  "/cards/en/people.png",
  "/frame.js",
  "/sw.js",
];

/** The headers of a path, from the one list. */
function expected(path: string): Record<string, string> {
  const matching = rules.filter(({ path: rule }) =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule,
  );
  expect(matching).toHaveLength(1);
  return (matching[0] as HeaderRule).headers;
}

describe("a host's file answers as the one list does", () => {
  test.each(PATHS)("_headers: %s", (path) => {
    const blocks = headersFile(rules)
      .split("\n\n")
      .map((block) => {
        const [rule = "", ...lines] = block.trim().split("\n");
        const headers = lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2),
        );
        return { rule, headers: Object.fromEntries(headers) as Record<string, string> };
      });
    const found = blocks.filter(({ rule }) =>
      rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule,
    );
    expect(found.map(({ headers }) => headers)).toEqual([expected(path)]);
  });

  test.each(PATHS)(".htaccess below /some/path/: %s", (path) => {
    const sections = [
      ...htaccessFile(rules, "/some/path/").matchAll(
        /<If "%\{REQUEST_URI\} =~ m#(.+)#">\n([\s\S]*?)<\/If>/g,
      ),
    ];
    const found = sections.filter(([, rule = ""]) => new RegExp(rule).test(`/some/path${path}`));
    const headers = found.map(([, , lines = ""]) =>
      Object.fromEntries(
        [...lines.matchAll(/Header set (\S+) "(.*)"/g)].map(([, name, value]) => [name, value]),
      ),
    );
    expect(headers).toEqual([expected(path)]);
  });

  test.each(PATHS)("nginx: %s", (path) => {
    const sections = [...nginxFile(rules, "/").matchAll(/location ~ "(.+)" \{\n([\s\S]*?)\n\}/g)];
    const found = sections.filter(([, rule = ""]) => new RegExp(rule).test(path));
    const headers = found.map(([, , lines = ""]) =>
      Object.fromEntries(
        [...lines.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      ),
    );
    expect(headers).toEqual([expected(path)]);
  });
});

test("hashed files are kept for ever, pages are asked for again", () => {
  expect(expected("/assets/x.js")["Cache-Control"]).toContain("immutable");
  expect(expected("/en/")["Cache-Control"]).toContain("must-revalidate");
});

test("any site may frame a frame and none may frame a page", () => {
  expect(expected("/en/embed/people/")["Content-Security-Policy"]).toMatch(/frame-ancestors \*$/);
  expect(expected("/en/explore/people/")["Content-Security-Policy"]).toMatch(
    /frame-ancestors 'self'$/,
  );
});

test("no policy lets anything unsafe or foreign in", () => {
  for (const policy of [pagePolicy(inline), framePolicy(inline)]) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain(hashOf("f()"));
  }
});
