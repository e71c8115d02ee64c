import { useSyncExternalStore } from "react";
import type { Mover } from "../../camera/mover.ts";
import { MOST_ZOOM } from "../../camera/viewpoint.ts";
import { useEdition } from "../page.ts";
import { BUTTON_ZOOM } from "./keys.ts";

/** What a scale may fall short of a limit by and still be there. */
const CLOSE = 1.001;

interface Props {
  readonly mover: Mover;
  /** Whether marks were moved by hand. */
  readonly isMoved: boolean;
  onReset(): void;
  /** Puts marks back that were moved, and leaves the rest. */
  onPutBack(): void;
}

/** Times the picture is enlarged. */
export function useZoom(mover: Mover): number {
  return useSyncExternalStore(mover.watch, () => mover.camera.scale / mover.home.scale);
}

/** The buttons beside an enlargeable picture. */
export function Tools({ mover, isMoved, onReset, onPutBack }: Props) {
  const { say } = useEdition().locale;
  const zoom = useZoom(mover);
  return (
    <fieldset className="zoom-tools">
      <legend className="visually-hidden">{say("zoom.label")}</legend>
      <span className="soft">{say("zoom.hint")}</span>
      <button
        type="button"
        aria-label={say("zoom.in")}
        disabled={zoom * CLOSE >= MOST_ZOOM}
        onClick={() => mover.zoomBy(BUTTON_ZOOM)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={say("zoom.out")}
        disabled={zoom <= CLOSE}
        onClick={() => mover.zoomBy(1 / BUTTON_ZOOM)}
      >
        −
      </button>
      {isMoved && (
        <button type="button" aria-keyshortcuts="Control+Z" onClick={onPutBack}>
          {say("zoom.putBack")}
        </button>
      )}
      <button type="button" disabled={zoom <= CLOSE && !isMoved} onClick={onReset}>
        {say("zoom.reset")}
      </button>
    </fieldset>
  );
}
