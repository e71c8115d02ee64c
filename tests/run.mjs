// npm test: install what is missing, find a browser, run every check, count.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { checkNode, installOnce, ROOT } from "../src/site/install.mjs";

checkNode();
installOnce();

const { findBrowser } = await import("./findBrowser.mjs");
const browser = await findBrowser();
const inCi = Boolean(process.env.CI);
const bin = (name) => resolve(ROOT, "node_modules/.bin", name);
const totals = { passed: 0, failed: 0 };

/** One check that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  totals[status === 0 ? "passed" : "failed"] += 1;
  return status === 0;
}

check("types", bin("tsc"), []);
check("lint and format", bin("biome"), ["ci", "--error-on-warnings", "."]);
check("dead code", bin("knip"), []);
check("data", process.execPath, ["src/site/check-data.mjs"]);
const built = check("build", process.execPath, ["src/site/build.mjs"]);

const projects = ["node", "dom"];
if ("path" in browser) {
  console.log(`\nBrowser: ${browser.path} (from ${browser.from})`);
  if (built) projects.push("browser");
} else {
  console.log(`\nSkipped: the browser checks (layout, focus, navigation, axe): ${browser.reason}.`);
  if (inCi) totals.failed += 1;
}

console.log(`\n── tests: ${projects.join(", ")}`);
const report = resolve(ROOT, ".cache/tests.json");
mkdirSync(resolve(ROOT, ".cache"), { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  bin("vitest"),
  [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, TZ: "Asia/Kolkata", CHROME_PATH: browser.path ?? "" },
  },
);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  // A file that does not load has no tests to count.
  if (status !== 0 && numFailedTests === 0) totals.failed += 1;
} catch {
  totals.failed += 1;
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
