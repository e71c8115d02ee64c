import { group } from "d3-array";
import { useMemo } from "react";
import { useFollow, useLive } from "../../camera/live.ts";
import { Head } from "../../plot/Head.tsx";
import { Label } from "../../plot/Label.tsx";
import { LineMark } from "../../plot/marks.tsx";
import { DASH } from "../../plot/status.tsx";
import { Drawing } from "../Drawing.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { Legend, LIT_THIN, THIN } from "./Legend.tsx";
import { layoutLayered } from "./layered.ts";
import { foot, type PlacedNode, TEXT } from "./layout.ts";
import { DIM, LabelOnPaper, NodeMark, nodeColours } from "./NodeShape.tsx";
import { Settling } from "./Settling.tsx";
import { Successions } from "./Successions.tsx";
import { useLit } from "./useLit.ts";
import { useSettling } from "./useSettling.ts";
import { layoutWeb } from "./web.ts";

/** Nodes with lines between them: in layers or as a web. */
export function Diagram(props: ViewProps<NetworkData>) {
  const { data, size, theme, locale, caption, marks } = props;
  const share = useSettling(data);
  const held = useLive()?.held;
  const part = useFollow(data.at, size);
  const { reading, network, at, moved, selection } = data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a layout follows from these, and not from what is pointed at
  const layout = useMemo(() => {
    const textOf = (node: { label: Parameters<typeof locale.text>[0] }) => locale.text(node.label);
    return reading === "web"
      ? layoutWeb(data, size, textOf, held)
      : layoutLayered(data, size, textOf);
  }, [reading, network, at, moved, selection.ids.join(), size, locale, held]);
  // In a web a small dot may come close to a word of something larger: the word is on top.
  const nodes = reading === "web" ? layout.nodes.toSorted(documentsFirst) : layout.nodes;
  const { ids, isNear, isLit } = useLit(data);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { font } = layout;
  const colourOf = nodeColours(data, theme);
  if (share !== undefined) return <Settling share={share} {...props} />;
  const headingBelow = (top: number) => layout.headings.find(({ y }) => y > top)?.y;
  const body = (
    <>
      <g fill="none" aria-hidden="true">
        {layout.links.map(({ link, path }) => {
          const lit = isLit(link);
          return (
            <LineMark
              key={link.id}
              id={link.id}
              d={path}
              stroke={colourOf(link.agreement)}
              strokeWidth={link.basis === "stated" ? (lit ? 2.5 : 1.75) : lit ? LIT_THIN : THIN}
              strokeDasharray={link.status && DASH[link.status]}
              opacity={lit === undefined ? 0.55 : lit ? 1 : DIM}
            />
          );
        })}
      </g>
      <Successions placed={layout.successions} theme={theme} isNear={isNear} />
      {nodes.map((placed) => (
        <NodeMark
          key={placed.node.id}
          placed={placed}
          name={labels.get(placed.node.id)?.label ?? placed.node.id}
          font={font}
          theme={theme}
          colour={colourOf(placed.node.id)}
          attended={ids.includes(placed.node.id)}
          near={isNear(placed.node.id)}
          halo={reading === "web"}
        />
      ))}
      <g aria-hidden="true" pointerEvents="none">
        {layout.nodes
          .filter(({ node, label }) => !label && ids.includes(node.id))
          .map((placed) => (
            <LabelOnPaper
              key={placed.node.id}
              placed={placed}
              font={font}
              theme={theme}
              text={locale.text(placed.node.label)}
              width={size.width}
              height={size.height - foot(size.width)}
            />
          ))}
      </g>
    </>
  );
  return (
    <Drawing figure="network" size={size} caption={caption}>
      {Array.from(
        group(layout.headings, ({ y }) => y),
        ([y, headings]) => (
          <Head key={y} top={y - TEXT - 1} bottom={y + 8} until={headingBelow(y)}>
            {headings.map((heading) => (
              <Label
                key={heading.kind}
                {...heading}
                lines={[locale.say(`node.${heading.kind}`)]}
                size={TEXT}
                theme={theme}
                colour={theme.inkSoft}
              />
            ))}
          </Head>
        ),
      )}
      {/* One group for both: turned from one reading to the other, marks are moved, not made anew. */}
      <g ref={part}>{body}</g>
      <g aria-hidden="true" pointerEvents="none">
        {data.reading === "web" && (
          // Larger than the foot, as an edge between two px lets a hair of the web through.
          <rect
            x={-1}
            y={size.height - foot(size.width)}
            width={size.width + 2}
            height={foot(size.width) + 2}
            fill={theme.paper}
          />
        )}
        <Legend {...props} inferred={layout.links.some(({ link }) => link.basis !== "stated")} />
      </g>
    </Drawing>
  );
}

function documentsFirst({ node: a }: PlacedNode, { node: b }: PlacedNode): number {
  return Number(b.kind === "agreement") - Number(a.kind === "agreement");
}
