import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useEdition } from "../page.ts";
import { ExplainingProvider } from "./Explained.ts";

/** Explains words in what it holds, once the page is there and has nothing else to do. */
export function Explain({ children }: { children: ReactNode }) {
  const { language } = useEdition().locale;
  const { data } = useQuery({
    queryKey: ["explain", language],
    queryFn: async () => (await import("./make.ts")).makeExplaining(language),
    enabled: useIdle(),
    structuralSharing: false,
  });
  return (
    <ExplainingProvider value={data}>
      {children}
      {data && <data.Meaning />}
    </ExplainingProvider>
  );
}

/** Whether the page has taken over from the one that was written, and had a moment of rest. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    const rest = () => {
      if (!("ready" in root.dataset)) return;
      observer.disconnect();
      // Safari has no word for a moment of rest.
      if ("requestIdleCallback" in window) requestIdleCallback(() => setIdle(true));
      else setTimeout(() => setIdle(true), 200);
    };
    const observer = new MutationObserver(rest);
    observer.observe(root, { attributeFilter: ["data-ready"] });
    rest();
    return () => observer.disconnect();
  }, []);
  return isIdle;
}
