import type { Locale } from "../../i18n/locale.ts";
import type { NetworkData } from "./data.ts";
import { layeredHeight } from "./layered.ts";
import { matrixHeight } from "./matrix.ts";
import { webHeight } from "./web.ts";

/** Height in px that the reading wants at this width; a list is as high as its words. */
export function heightOfReading(data: NetworkData, width: number, locale: Locale): number {
  const textOf = ({ label }: { label: Parameters<Locale["text"]>[0] }) => locale.text(label);
  if (data.reading === "web") return webHeight(width);
  if (data.reading === "matrix") return matrixHeight(data, width, textOf);
  return layeredHeight(data, width, textOf);
}
