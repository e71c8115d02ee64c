import { useMemo } from "react";
import { useFollow, useLive } from "../../camera/live.ts";
import { Label } from "../../plot/Label.tsx";
import { LinkMark, Mark } from "../../plot/marks.tsx";
import { DASH } from "../../plot/status.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { Legend } from "./Legend.tsx";
import { layoutLayered } from "./layered.ts";
import { foot, TEXT } from "./layout.ts";
import { DIM, DIM_MARK, NodeLabel, NodeShape, nodeColours } from "./NodeShape.tsx";
import { Settling } from "./Settling.tsx";
import { Sheet } from "./Sheet.tsx";
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
  const { ids, isNear, isLit } = useLit(data);
  const labels = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { font } = layout;
  const colourOf = nodeColours(data, theme);
  if (share !== undefined) return <Settling share={share} {...props} />;
  const body = (
    <>
      <g fill="none" aria-hidden="true">
        {layout.links.map(({ link, path }) => {
          const lit = isLit(link);
          return (
            <LinkMark key={link.id} id={link.id} path={path}>
              <path
                d={path}
                stroke={colourOf(link.agreement)}
                strokeWidth={lit ? 2.5 : 1.5}
                strokeDasharray={link.status && DASH[link.status]}
                opacity={lit === undefined ? 0.55 : lit ? 1 : DIM}
              />
            </LinkMark>
          );
        })}
      </g>
      <Successions placed={layout.successions} theme={theme} isNear={isNear} />
      {layout.nodes.map((placed) => (
        <Mark
          key={placed.node.id}
          id={placed.node.id}
          status={placed.node.status}
          label={labels.get(placed.node.id)?.label ?? placed.node.id}
          opacity={isNear(placed.node.id) ? 1 : DIM_MARK}
        >
          <NodeShape
            placed={placed}
            font={font}
            theme={theme}
            colour={colourOf(placed.node.id)}
            attended={ids.includes(placed.node.id)}
          />
        </Mark>
      ))}
      <g aria-hidden="true" pointerEvents="none">
        {layout.nodes.map((placed) => (
          <NodeLabel
            key={placed.node.id}
            placed={placed}
            font={font}
            theme={theme}
            attended={ids.includes(placed.node.id)}
            near={isNear(placed.node.id)}
            halo={data.reading === "web"}
            text={locale.text(placed.node.label)}
            width={size.width}
          />
        ))}
      </g>
    </>
  );
  return (
    <Sheet size={size} caption={caption}>
      {layout.headings.map((heading) => (
        <Label
          key={heading.kind}
          {...heading}
          lines={[locale.say(`network.kind.${heading.kind}`)]}
          size={TEXT}
          theme={theme}
          colour={theme.inkSoft}
        />
      ))}
      {reading === "web" ? <g ref={part}>{body}</g> : body}
      <g aria-hidden="true" pointerEvents="none">
        {data.reading === "web" && (
          <rect
            y={size.height - foot(size.width)}
            width={size.width}
            height={foot(size.width)}
            fill={theme.paper}
          />
        )}
        <Legend {...props} />
      </g>
    </Sheet>
  );
}
