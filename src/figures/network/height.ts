import type { Locale } from "../../i18n/locale.ts";
import type { NetworkData } from "./data.ts";
import { layeredHeight, layeredLeast } from "./layered.ts";
import { matrixAcross, matrixHeight } from "./matrix.ts";
import { webHeight } from "./web.ts";

/** Height in px that the reading wants at this width; a list is as high as its words. */
export function heightOfReading(data: NetworkData, width: number, locale: Locale): number {
  const textOf = ({ label }: { label: Parameters<Locale["text"]>[0] }) => locale.text(label);
  if (data.reading === "web") return webHeight(width);
  if (data.reading === "matrix") return matrixHeight(data, width, textOf);
  return layeredHeight(data, width, textOf);
}

/** A matrix has columns that cannot be narrower. */
export function acrossOfReading(data: NetworkData, width: number, locale: Locale): number {
  if (data.reading !== "matrix") return width;
  return matrixAcross(data, width, ({ label }) => locale.text(label));
}

/** Height at which it still reads; `undefined` where it is no less. */
export function leastOfReading(
  data: NetworkData,
  width: number,
  locale: Locale,
): number | undefined {
  if (data.reading === "web") return 300;
  if (data.reading !== "layered") return undefined;
  return layeredLeast(data, width, ({ label }) => locale.text(label));
}
