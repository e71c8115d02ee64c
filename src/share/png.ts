import type { StandAlone } from "./standAlone.ts";

/** Dots that every browser can draw in one picture, and on one of its sides. */
const MOST_DOTS = 16_000_000;
const MOST_SIDE = 8192;

/** Dots to a px: what is asked for, or less where the picture would be larger than a canvas can be. */
export function dotsPerPx(
  { width, height }: Pick<StandAlone, "width" | "height">,
  wanted: number,
): number {
  const area = Math.sqrt(MOST_DOTS / (width * height));
  return Math.min(wanted, area, MOST_SIDE / Math.max(width, height));
}

/** The picture as PNG. @throws when the browser cannot draw it */
export async function pngOf(picture: StandAlone, scale: number): Promise<Blob> {
  const image = new Image(picture.width, picture.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const dots = dotsPerPx(picture, scale);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * dots);
  canvas.height = Math.round(picture.height * dots);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob || blob.size === 0) throw new Error("The browser wrote no picture.");
  return blob;
}
