import { useQuery } from "@tanstack/react-query";
import type { Locale } from "../../i18n/locale.ts";
import { partQuery } from "../../views/figureQuery.ts";
import { Kept } from "./Kept.tsx";
import { sizeOf, useKeeping } from "./keep.ts";
import { NewVersion } from "./NewVersion.tsx";

/** What is kept on this device, and that a newer version waits; nothing where nothing can be kept. */
export default function Offline({ locale }: { locale: Locale }) {
  const keeping = useKeeping();
  const isAble = keeping.state !== "unable";
  const words = useQuery({ ...partQuery("taken", locale.language), enabled: isAble });
  const size = useQuery({ queryKey: ["offline"], queryFn: sizeOf, enabled: isAble, retry: false });
  if (!isAble || !words.data || size.data === undefined) return null;
  return (
    <>
      <Kept locale={locale} state={keeping.state} megabytes={size.data} />
      {keeping.isNewer && <NewVersion locale={locale} />}
    </>
  );
}
