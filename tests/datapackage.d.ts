declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    read(options: { keyed: boolean; relations: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(path: string, options?: { strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
