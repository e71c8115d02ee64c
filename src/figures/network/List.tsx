import { datedThrough } from "../../model/lens.ts";
import { get } from "../../model/lookup.ts";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import { WordMark } from "../../plot/marks.tsx";
import type { ViewProps } from "../figure.ts";
import { byLinks } from "./arrows.ts";
import { byIdIn } from "./byId.ts";
import type { NetworkData } from "./data.ts";
import { statusSaid } from "./statusSaid.ts";
import { useLit } from "./useLit.ts";

/**
 * The network in sentences: each document with what it links, those with most
 * links first, then what is linked with its documents.
 */
export function List(props: ViewProps<NetworkData>) {
  const { data, locale, caption } = props;
  const { network, near } = data;
  const degree = (id: string) => near.get(id)?.length ?? 0;
  const groups = [data.scope.by === "areas" ? "area" : "institution", "sector"] as const;
  // Sentences say the whole, lists below them what is in the picture.
  const { nodes: byId, links: linksOf } = byIdIn(data.whole);
  const drawn = byIdIn(network).links;
  const listed = (id: string) => drawn.get(id) ?? [];
  return (
    <div data-figure="network" role="group" aria-label={caption.alternative} className="sentences">
      <h3>{locale.say("node.agreement")}</h3>
      <ol>
        {byLinks(data, "agreement").map((node) => (
          <li key={node.id}>
            <Sentence node={node} links={linksOf.get(node.id) ?? []} byId={byId} {...props} />
            <Links links={listed(node.id)} byId={byId} {...props} />
          </li>
        ))}
      </ol>
      {groups.map((kind) => (
        <section key={kind}>
          <h3>{locale.say(`node.${kind}`)}</h3>
          <ol>
            {byLinks(data, kind).map((node) => (
              <li key={node.id}>
                <Named node={node} {...props}>
                  {locale.say("network.list.count", {
                    label: locale.text(node.label),
                    count: degree(node.id),
                  })}
                </Named>
                <ul>
                  {listed(node.id).map(({ id, agreement }) => (
                    <li key={id}>{locale.text(byId.get(agreement)?.label ?? agreement)}</li>
                  ))}
                  {listed(node.id).length < degree(node.id) && (
                    <li>
                      {locale.say("network.list.more", {
                        count: degree(node.id) - listed(node.id).length,
                      })}
                    </li>
                  )}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface Inner extends ViewProps<NetworkData> {
  readonly byId: ReadonlyMap<string, NetworkNode>;
}

function Named({
  node,
  data,
  children,
}: ViewProps<NetworkData> & { node: NetworkNode; children: string }) {
  const { isNear } = useLit(data);
  return (
    <WordMark id={node.id} status={node.status} faint={!isNear(node.id)}>
      {children}
    </WordMark>
  );
}

/** “The memorandum on … links … with …, dated …. Signed, says ….” */
function Sentence({
  node,
  links,
  ...props
}: Inner & { node: NetworkNode; links: readonly NetworkLink[] }) {
  const { data, locale, byId } = props;
  const { model, lens } = data;
  const agreement = datedThrough(model, lens, get(model, "agreements", node.id));
  const names = (isSector: boolean) =>
    locale.list(
      links
        .filter(({ kind }) => (kind === "sector") === isSector)
        .map(({ to }) => locale.text(byId.get(to)?.label ?? to)),
    );
  const [left, sectors] = [names(false), names(true)];
  const rest = {
    document: locale.text(agreement.title),
    date: agreement.date ? locale.date(agreement.date) : "none",
    status: statusSaid(node, { locale, model: data.model }),
  };
  return (
    <Named node={node} {...props}>
      {left && sectors
        ? locale.say("network.list.document", { left, sectors, ...rest })
        : locale.say("network.list.one", { others: left || sectors, ...rest })}
    </Named>
  );
}

/** Every link with what it rests on. */
function Links({ links, data, locale, byId }: Inner & { links: readonly NetworkLink[] }) {
  const { isLit } = useLit(data);
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          <WordMark id={link.id} status={link.status} faint={isLit(link) === false}>
            {`${locale.text(byId.get(link.to)?.label ?? link.to)}: ${locale.say(`network.basis.${link.basis}`)}`}
          </WordMark>
        </li>
      ))}
    </ul>
  );
}
