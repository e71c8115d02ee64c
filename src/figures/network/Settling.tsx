import { Label } from "../../plot/Label.tsx";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { TEXT } from "./layout.ts";

interface Props extends ViewProps<NetworkData> {
  /** Of the work, 0 to 1. */
  readonly share: number;
}

/** Stands where a web will be while its nodes look for their places. */
export function Settling({ share, size, theme, locale, caption }: Props) {
  const middle = size.height / 2;
  const length = Math.min(320, size.width - 40);
  const left = (size.width - length) / 2;
  return (
    <Drawing figure="network" size={size} caption={caption} busy>
      <Label
        x={size.width / 2}
        y={middle - 14}
        anchor="middle"
        lines={[locale.say("network.settling", { percent: Math.round(share * 100) })]}
        size={TEXT}
        theme={theme}
      />
      <rect x={left} y={middle} width={length} height={4} rx={2} fill={theme.hair} />
      <rect x={left} y={middle} width={length * share} height={4} rx={2} fill={theme.ink} />
      <Label
        x={size.width / 2}
        y={middle + 30}
        anchor="middle"
        lines={[locale.say("network.settling.end")]}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
      />
    </Drawing>
  );
}
