import { get } from "../../model/lookup.ts";
import type { NetworkLink, NetworkNode } from "../../model/network.ts";
import { WordMark } from "../../plot/marks.tsx";
import type { ViewProps } from "../figure.ts";
import type { NetworkData } from "./data.ts";
import { useLit } from "./useLit.ts";

/**
 * The network in sentences: each document with what it links, those with most
 * links first, then what is linked with its documents.
 */
export function List(props: ViewProps<NetworkData>) {
  const { data, locale, caption } = props;
  const { network, near } = data;
  const degree = (id: string) => near.get(id)?.length ?? 0;
  const byDegree = (nodes: readonly NetworkNode[]) =>
    nodes.toSorted((a, b) => degree(b.id) - degree(a.id));
  const ofKind = (kind: string) => byDegree(network.nodes.filter((node) => node.kind === kind));
  const groups = [data.scope.by === "areas" ? "area" : "institution", "sector"] as const;
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const linksOf = (id: string) =>
    network.links.filter(({ agreement, to }) => agreement === id || to === id);
  return (
    <div data-figure="network" role="group" aria-label={caption.alternative} className="sentences">
      <h3>{locale.say("network.kind.agreement")}</h3>
      <ol>
        {ofKind("agreement").map((node) => (
          <li key={node.id}>
            <Sentence node={node} links={linksOf(node.id)} byId={byId} {...props} />
            <Links links={linksOf(node.id)} byId={byId} {...props} />
          </li>
        ))}
      </ol>
      {groups.map((kind) => (
        <section key={kind}>
          <h3>{locale.say(`network.kind.${kind}`)}</h3>
          <ol>
            {ofKind(kind).map((node) => (
              <li key={node.id}>
                <Named node={node} {...props}>
                  {locale.say("network.list.count", {
                    label: locale.text(node.label),
                    count: degree(node.id),
                  })}
                </Named>
                <ul>
                  {linksOf(node.id).map(({ id, agreement }) => (
                    <li key={id}>{locale.text(byId.get(agreement)?.label ?? agreement)}</li>
                  ))}
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
  const agreement = get(data.model, "agreements", node.id);
  const names = (isSector: boolean) =>
    locale.list(
      links
        .filter(({ kind }) => (kind === "sector") === isSector)
        .map(({ to }) => locale.text(byId.get(to)?.label ?? to)),
    );
  const [left, sectors] = [names(false), names(true)];
  const claim = node.claims.find(({ status }) => status === node.status);
  const source = data.model.sources.find(({ id }) => id === claim?.source);
  const status = locale.say(node.status ? `status.${node.status}` : "status.none");
  const rest = {
    document: locale.text(agreement.title),
    date: agreement.date ? locale.date(agreement.date) : "none",
    status: source
      ? locale.say("network.list.says", {
          status,
          source: locale.text(source.short ?? source.publisher),
        })
      : status,
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
