/** A model fit for the door whose network by institutions has about as many nodes and links. */
export function modelLike(nodes: number, links: number, seed?: number): Record<string, unknown>;
