// Builds the site; a warning is an error.
import { ROOT } from "./install.mjs";

const { build, createLogger } = await import("vite");
const logger = createLogger("info");
let warnings = 0;
const warn = logger.warn.bind(logger);
logger.warn = logger.warnOnce = (message, options) => {
  warnings += 1;
  warn(message, options);
};
await build({ root: ROOT, customLogger: logger });
if (warnings > 0) {
  console.error(`The build gave ${warnings} warnings.`);
  process.exit(1);
}
