import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { appPlugins } from "./src/site/appPlugins.ts";
import { publishedData } from "./src/site/data.ts";
import { missingPage } from "./src/site/missing.ts";
import { staticPages } from "./src/site/pages.ts";

const root = import.meta.dirname;

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [react(), appPlugins(root), publishedData(root), staticPages(root), missingPage(root)],
  json: { stringify: true },
  build: {
    target: "es2023",
    manifest: true,
    modulePreload: { polyfill: false },
    // All styles are written into the pages, so no chunk waits for a file of its own.
    cssCodeSplit: false,
    // React changes seldom and is run in a task of its own (see src/site/startScript.js).
    rolldownOptions: {
      // How long a build took says more about the machine than about the build.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.dom.test.ts", "tests/browser/**", "tests/bench/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.dom.test.{ts,tsx}"],
          setupFiles: ["tests/setup.dom.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page waits more than it works: two at a time, after everything else.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
