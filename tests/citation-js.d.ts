declare module "@citation-js/core" {
  /** Reads a citation in any format whose plugin is loaded, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    // biome-ignore lint/suspicious/noExplicitAny: CSL-JSON as the parser finds it
    readonly data: any[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
