import type { Evidence } from "../figures/figure.ts";
import type { Locale } from "../i18n/locale.ts";
import { get } from "../model/lookup.ts";
import { StatusTag } from "../ui/StatusTag.tsx";
import { Text } from "../ui/Text.tsx";
import { type Explained, useExplained } from "./explain/Explained.ts";
import { type Edition, useEdition } from "./page.ts";
import { SourceLink } from "./SourceLink.tsx";

/** Claims: what is said, how firmly, as printed; then who says it, where and when. */
export function ClaimList({ items }: { items: readonly Evidence[] }) {
  const edition = useEdition();
  const explained = useExplained();
  return (
    <ul className="claims">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source may say the same twice in one place
        <li key={`${item.source} ${index}`}>{claim(item, edition, explained)}</li>
      ))}
    </ul>
  );
}

/** No component: words are explained in the order in which the whole list says them. */
function claim(item: Evidence, { locale, reading }: Edition, explained: Explained) {
  const source = get(reading.model, "sources", item.source);
  const { say } = locale;
  const text = item.text && locale.text(item.text);
  const lang = item.text && locale.langOf(item.text);
  return (
    <>
      <p className="claim-said">
        {item.status && (
          <StatusTag status={item.status} locale={locale}>
            {explained(say(`status.${item.status}`))}
          </StatusTag>
        )}
        {item.wording && item.wording !== item.status && (
          <span className="tag">{explained(say(`wording.${item.wording}`))}</span>
        )}
        {item.term && (
          <>
            <q>
              <Text of={item.term} locale={locale} />
            </q>{" "}
          </>
        )}
        {item.printed && <Printed {...{ item, locale }} />}
        {item.value && <b>{item.value}</b>}
      </p>
      {item.slip && <p className="slip">{item.slip}</p>}
      {text && (
        <p>
          <bdi lang={lang}>{lang ? text : explained(text)}</bdi>
          {item.statusDetail && (
            <>
              {" "}
              <small>
                (<Text of={item.statusDetail} locale={locale} />)
              </small>
            </>
          )}
        </p>
      )}
      {/* The English paraphrase says it already; to other readers this is the part they can read. */}
      {item.describes && item.text && locale.langOf(item.text) && (
        <p>
          <Text of={item.describes} locale={locale} />
        </p>
      )}
      {item.audit && <p className="audit">{item.audit}</p>}
      <p className="claim-where">
        <SourceLink source={source} />
        <br />
        <Text of={source.publisher} locale={locale} />
        {source.date && <> · {locale.date(source.date)}</>}
        {item.locator && (
          <>
            {" · "}
            <Text of={item.locator} locale={locale} />
          </>
        )}
        {item.where && <> · {item.where}</>}
        {item.attributedTo && (
          <> · {say("claim.attributed", { body: locale.text(item.attributedTo) })}</>
        )}
        {item.hedged && <> · {say("claim.hedged")}</>}
        {item.limits && (
          <>
            {" · "}
            <Text of={item.limits} locale={locale} />
          </>
        )}
      </p>
    </>
  );
}

/** The value as printed, always in the source's own letters; struck when it cannot be right. */
function Printed({ item, locale }: { item: Evidence; locale: Locale }) {
  const lang = locale.language === "en" ? undefined : "en";
  return item.slip ? <s lang={lang}>{item.printed}</s> : <b lang={lang}>{item.printed}</b>;
}
