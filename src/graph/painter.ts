import type { Places } from "./graph.ts";
import type { Look, Scene } from "./scene.ts";
import type { Shot } from "./shot.ts";

/** What a painter is told before it paints; what is absent stays as it was. */
export interface Canvassed {
  readonly scene?: Scene | undefined;
  /** New places for the scene, which else stays as it was. */
  readonly places?: Places | undefined;
  readonly look?: Look | undefined;
}

/** Makes pictures of a scene, on the main thread or off it. */
export interface Painter {
  tell(news: Canvassed): void;
  /** Rejects when the painter can go on no longer. One picture at a time. */
  paint(shot: Shot): Promise<ImageBitmap>;
  destroy(): void;
}

/** The scene and the look after the news; undefined as long as one of them was never told. */
export function afterNews(
  before: Canvassed,
  news: Canvassed,
): { readonly scene?: Scene; readonly look?: Look } {
  const told = news.scene ?? before.scene;
  const scene = told && news.places ? { ...told, places: news.places } : told;
  const look = news.look ?? before.look;
  return { ...(scene && { scene }), ...(look && { look }) };
}
