import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { readModel } from "../model/read.ts";
import { dataPackage } from "../share/dataPackage.ts";

const FILES = ["partnership.json", "partnership.schema.json"];

/** Publishes the model and its schema under `/data/`, without the blanks that only a keeper needs. */
export function publishedData(root: string): Plugin {
  const read = (name: string) => {
    const text = readFileSync(resolve(root, "data", name), "utf8");
    return JSON.stringify(JSON.parse(text));
  };
  return {
    name: "atlas-data",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = FILES.find((file) => request.url?.split("?")[0] === `/data/${file}`);
        if (!name) return next();
        response.setHeader("content-type", "application/json");
        response.end(read(name));
      });
    },
    generateBundle() {
      for (const name of FILES)
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: read(name) });
      const { model } = readModel(read("partnership.json"));
      for (const [name, source] of dataPackage(model, "india-japan-partnership"))
        this.emitFile({ type: "asset", fileName: `data/package/${name}`, source });
    },
  };
}
