declare module "*.json?network" {
  const messages: object;
  export default messages;
}
declare module "*.json?people" {
  const messages: object;
  export default messages;
}
declare module "*.json?investment" {
  const messages: object;
  export default messages;
}
declare module "*.json?flows" {
  const messages: object;
  export default messages;
}
declare module "*.json?companies" {
  const messages: object;
  export default messages;
}
declare module "*.json?wording" {
  const messages: object;
  export default messages;
}
declare module "*.json?timeline" {
  const messages: object;
  export default messages;
}
declare module "*.json?places" {
  const messages: object;
  export default messages;
}
declare module "*.json?taken" {
  const messages: object;
  export default messages;
}
declare module "*.json?overview" {
  const messages: object;
  export default messages;
}
declare module "*.json?rooms" {
  const messages: object;
  export default messages;
}
declare module "*.json?sources" {
  const messages: object;
  export default messages;
}
declare module "*.json?compose" {
  const messages: object;
  export default messages;
}
declare module "*/glossary.json?en" {
  import type { Entry } from "./model/glossary.ts";

  const entries: readonly Entry[];
  export default entries;
}
declare module "*/glossary.json?ja" {
  import type { Entry } from "./model/glossary.ts";

  const entries: readonly Entry[];
  export default entries;
}
declare module "*/glossary.json?hi" {
  import type { Entry } from "./model/glossary.ts";

  const entries: readonly Entry[];
  export default entries;
}
declare module "*.json?presented" {
  const messages: object;
  export default messages;
}

declare module "virtual:places" {
  import type { Grouping } from "./model/network.ts";

  /** Places of our own model's nodes by grouping and id, 0 to 1 in both directions, and the place in their column. */
  const places: {
    readonly [grouping in Grouping]: Readonly<
      Record<string, readonly [x: number, y: number, rank: number]>
    >;
  };
  export default places;
}

declare module "virtual:kept" {
  /** Every file of this build that a device keeps, by its path below the root. */
  const files: readonly {
    readonly url: string;
    /** `null` where the name says it. */
    readonly revision: string | null;
    readonly integrity?: string;
  }[];
  export default files;
}
