import versions from "../../data/versions.json";

/** Versions of the shipped model, oldest first: see `versionOf`. */
export { versions };
