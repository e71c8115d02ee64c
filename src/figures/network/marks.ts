import type { Locale } from "../../i18n/locale.ts";
import { STATUSES } from "../../model/claimSchema.ts";
import { get } from "../../model/lookup.ts";
import type { Network, NetworkLink, NetworkNode } from "../../model/network.ts";
import type { Binding, EvidenceGroup, MarkFacts, Tie } from "../figure.ts";
import { type Course, courseOf } from "./arrows.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";

interface Context {
  readonly data: NetworkData;
  readonly binding: Binding;
  readonly byId: ReadonlyMap<string, NetworkNode>;
  readonly linksOf: ReadonlyMap<string, readonly NetworkLink[]>;
  readonly course: Course;
}

/** Every node in the order in which the reading has it; then every link. */
export function marks(data: NetworkData, binding: Binding): readonly MarkFacts[] {
  const { locale } = binding;
  const { reading, sort } = data;
  const known = made.get(data.network);
  if (known?.locale === locale && known.reading === reading && known.sort === sort)
    return known.marks;
  const marks = allMarks(data, binding);
  made.set(data.network, { locale, reading, sort, marks });
  return marks;
}

/** A choice that leaves the network as it is leaves its marks as they are. */
const made = new WeakMap<Network, Made>();
interface Made extends Pick<NetworkData, "reading" | "sort"> {
  readonly locale: Locale;
  readonly marks: readonly MarkFacts[];
}

function allMarks(data: NetworkData, binding: Binding): MarkFacts[] {
  // What a mark is tied to is said whole, whatever of it is in the picture.
  const { nodes: byId, links: linksOf } = byIdIn(data.whole);
  const course = courseOf(data, binding.locale);
  const context: Context = { data, binding, byId, linksOf, course };
  return [
    ...course.ids.flatMap((id) => {
      const node = byId.get(id);
      return node ? [nodeMark(node, context)] : [];
    }),
    ...data.network.links.map((link) => linkMark(link, context)),
  ];
}

function textOf(id: string, { byId, binding }: Context): string {
  const node = byId.get(id);
  return node ? binding.locale.text(node.label) : id;
}

function nodeMark(node: NetworkNode, context: Context): MarkFacts {
  const { binding, linksOf, byId } = context;
  const { locale, model } = binding;
  const links = linksOf.get(node.id) ?? [];
  const others = links.map(({ agreement, to }) => (node.kind === "agreement" ? to : agreement));
  const record = node.kind === "agreement" && get(model, "agreements", node.id);
  return {
    id: node.id,
    group: node.kind,
    arrows: context.course.arrows.get(node.id),
    // Said when it is asked for: a web may have thousands of nodes.
    get label() {
      const names = others.map((id) => textOf(id, context));
      return locale.say(`network.mark.${node.kind}`, {
        label: locale.text(node.label),
        status: node.status ? locale.say(`status.${node.status}`) : locale.say("status.none"),
        count: names.length,
        list: names.length === 0 ? locale.say("notStated") : locale.list(names),
      });
    },
    ...(node.status && { status: node.status }),
    title: locale.text(record ? record.title : node.label),
    get ties() {
      return [
        ...links.map((link, index): Tie => {
          const to = others[index] ?? "";
          const how = locale.say(`network.basis.${link.basis}`);
          return { to, label: textOf(to, context), link: link.id, how };
        }),
        ...successionsOf(node.id, context),
      ];
    },
    evidence: () =>
      record
        ? byStatus(node, locale)
        : [
            ...(node.claims.length === 0
              ? []
              : [{ heading: locale.say("evidence.area"), items: node.claims }]),
            ...others.flatMap((id) => firmestClaim(byId.get(id), locale)),
          ],
  };
}

function successionsOf(id: string, context: Context): Tie[] {
  const { say } = context.binding.locale;
  return context.data.whole.successions.flatMap(({ from, to, kind }): Tie[] => {
    if (id !== from && id !== to) return [];
    const [earlier, later] = [textOf(to, context), textOf(from, context)];
    return id === from
      ? [{ to, label: earlier, how: say(`relation.${kind}`, { other: earlier }) }]
      : [
          {
            to: from,
            label: later,
            how: `${later}: ${say(`relation.${kind}`, { other: earlier })}`,
          },
        ];
  });
}

/** A link rests on what its document says; whether it is stated or inferred is said first. */
function linkMark(link: NetworkLink, context: Context): MarkFacts {
  const { binding, byId } = context;
  const { locale, model } = binding;
  const said = () => ({
    document: textOf(link.agreement, context),
    other: textOf(link.to, context),
    basis: locale.say(`network.basis.${link.basis}`),
  });
  return {
    id: link.id,
    isLink: true,
    arrows: context.course.arrows.get(link.id),
    ...(link.status && { status: link.status }),
    get label() {
      return locale.say("network.mark.link", said());
    },
    get title() {
      const { document, other } = said();
      return `${document} – ${other}`;
    },
    get ties() {
      const how = said().basis;
      return [link.agreement, link.to].map((to): Tie => ({ to, label: textOf(to, context), how }));
    },
    evidence() {
      const agreement = get(model, "agreements", link.agreement);
      const note = {
        area: agreement.areasNote,
        sector: agreement.sectorsNote,
        institution: agreement.partiesNote,
      }[link.kind];
      const node = byId.get(link.agreement);
      const claims = node?.claims ?? [];
      const heading = [
        locale.say("evidence.link", { basis: said().basis }),
        ...(note ? [locale.text(note).replace(/[.。।]$/, "")] : []),
        locale.say("evidence.link.claims", { label: said().document }),
      ].join(locale.say("evidence.link.join"));
      return [{ heading, items: claims }];
    },
  };
}

/** For an area, a sector or an institution: each document with the claim that makes it as firm as it is drawn. */
function firmestClaim(node: NetworkNode | undefined, locale: Locale): EvidenceGroup[] {
  const claim = node?.claims.find(({ status }) => status === node.status);
  return node && claim ? [{ heading: locale.text(node.label), items: [claim] }] : [];
}

/** For a document: its claims by status, firmest first. */
function byStatus({ claims }: NetworkNode, locale: Locale): EvidenceGroup[] {
  const groups = STATUSES.toReversed().map((status): EvidenceGroup => {
    const items = claims.filter((claim) => claim.status === status);
    const word = locale.say(`status.${status}`);
    return { heading: locale.say("evidence.status", { status: word, count: items.length }), items };
  });
  const silent = claims.filter(({ status }) => status === undefined);
  return [...groups, { heading: locale.say("status.none"), items: silent }].filter(
    ({ items }) => items.length > 0,
  );
}
