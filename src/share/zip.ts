/** Several files as one archive, by their names. Its library comes when it is asked for. */
export async function zipOf(files: ReadonlyMap<string, string | Blob>): Promise<Blob> {
  const { strToU8, zipSync } = await import("fflate");
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of files)
    parts[name] =
      typeof content === "string" ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
  return new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>], { type: "application/zip" });
}
