// Built-in modules only: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");
const OLDEST = [20, 19];

/** Ends with a sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Node ${OLDEST.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs from the lockfile unless this very lockfile is installed already. */
export function installOnce() {
  const lock = readFileSync(resolve(ROOT, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = resolve(ROOT, "node_modules/.atlas-lockfile");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing from the lockfile …");
  const { status } = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) {
    console.error("npm ci failed; see above. A connection to the npm registry is needed once.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
