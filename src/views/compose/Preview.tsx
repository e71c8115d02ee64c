import { useEffect, useRef, useState } from "react";

interface Props {
  readonly src: string;
  readonly title: string;
  /** In px; 0 is as wide as there is room. */
  readonly width: number;
  readonly height: number;
  /** Absent for that of the page. */
  readonly scheme: string | undefined;
  /** As hosts do that trust nobody: scripts and nothing else. */
  readonly sandboxed?: boolean;
  onHeight?(height: number): void;
}

/** The frame itself, as a host page has it: no picture of one. */
export function Preview({ src, title, width, height, scheme, sandboxed, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState(0);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data?.type !== "partnership-atlas:height" || data.version !== 1) return;
      if (!Number.isInteger(data.height) || data.height < 100 || data.height > 5000) return;
      setTold(data.height);
      onHeight?.(data.height);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [onHeight]);
  return (
    <iframe
      ref={frame}
      className="preview"
      src={src}
      title={title}
      loading="lazy"
      {...(sandboxed && { sandbox: "allow-scripts" })}
      style={{ width: width || "100%", height: height || told || 480, colorScheme: scheme }}
    />
  );
}
