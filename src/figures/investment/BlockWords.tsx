import { Label, LINE } from "../../plot/Label.tsx";
import { textWidth, wrap } from "../../plot/text.ts";
import type { Theme } from "../../plot/theme.ts";
import type { ViewProps } from "../figure.ts";
import type { Block } from "./blocks.ts";
import type { InvestmentData } from "./data.ts";
import { periodText, scopeText } from "./texts.ts";

export const TEXT = 13;
const AMOUNT = 16;
/** px around words on their paper, and around that paper. */
const PAD = 6;

/** A block in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Beside the dashed outline: the sum stays the same, so what was reached sooner stands higher. */
export function ReachedText({
  box,
  block,
  inside,
  turned,
  theme,
  locale,
}: Pick<ViewProps<InvestmentData>, "theme" | "locale"> & {
  box: Box;
  inside: Box;
  block: Block;
  turned: boolean;
}) {
  const words = locale.say("investment.reached", { years: block.row.reached?.years ?? 0 });
  const room = turned ? box.width - inside.width - 2 * PAD : Math.max(box.width, inside.width) + 60;
  const lines = wrap(words, TEXT, room);
  const x = turned ? inside.x + inside.width + PAD : box.x;
  const y = turned ? box.y + TEXT + 4 : box.y - PAD - (lines.length - 1) * TEXT * LINE;
  return <Label x={x} y={y} lines={lines} size={TEXT} theme={theme} colour={theme.inkSoft} halo />;
}

/** Sum, period, scope and status of a block, inside it or, where it is slim, beside it. */
export function BlockText({
  box,
  block,
  turned,
  data,
  size,
  locale,
  theme,
}: ViewProps<InvestmentData> & { box: Box; block: Block; turned: boolean }) {
  const { row } = block;
  // A slow target is a slim block on a phone; beside it there is room for words.
  const beside = turned && !block.reached && box.width < size.width / 2;
  const x = beside ? box.x + box.width : box.x + PAD;
  const y = box.y + (beside ? 0 : PAD);
  const room = beside ? size.width - x - 2 * PAD : box.width - 4 * PAD;
  const amount = wrap(locale.money(row.amount), AMOUNT, room, true);
  const facts = [
    data.reading === "total" || turned
      ? periodText(row, locale)
      : locale.say("investment.years.only", { years: row.years }),
    scopeText(row.scope, locale),
    row.status ? locale.say(`status.${row.status}`) : locale.say("status.none"),
  ];
  const lines = facts.flatMap((fact) => wrap(fact, TEXT, room));
  const height = amount.length * AMOUNT * LINE + lines.length * TEXT * LINE + PAD * 1.5;
  const widest = Math.max(
    ...amount.map((line) => textWidth(line, AMOUNT, true)),
    ...lines.map((line) => textWidth(line, TEXT)),
  );
  return (
    <>
      {!beside && (
        <rect
          x={x}
          y={y}
          width={Math.max(0, Math.min(widest + 2 * PAD, box.width - 2 * PAD))}
          height={Math.max(0, Math.min(height, box.height - PAD))}
          rx={3}
          fill={theme.paper}
        />
      )}
      <Label
        x={x + PAD}
        y={y + AMOUNT + 2}
        lines={amount}
        size={AMOUNT}
        weight={600}
        theme={theme}
        halo={beside}
      />
      <Label
        x={x + PAD}
        y={y + 2 + amount.length * AMOUNT * LINE + TEXT}
        lines={lines}
        size={TEXT}
        theme={theme}
        colour={theme.inkSoft}
        halo={beside}
      />
    </>
  );
}

/** First and last year below a block. */
export function Years({ box, block, theme }: { box: Box; block: Block; theme: Theme }) {
  const y = box.y + box.height + TEXT + 7;
  const common = { size: TEXT, theme, colour: theme.inkSoft } as const;
  return (
    <>
      <Label {...common} x={box.x} y={y} lines={[String(block.row.start)]} />
      <Label {...common} x={box.x + box.width} y={y} lines={[String(block.row.end)]} anchor="end" />
    </>
  );
}
