import { auditSentence } from "../../figures/audit.ts";
import { auditConversions, isStruck } from "../../model/conversions.ts";
import { get } from "../../model/lookup.ts";
import { Scroller } from "../../ui/Scroller.tsx";
import { Text } from "../../ui/Text.tsx";
import { usePage } from "../page.ts";
import { SourceLink } from "../SourceLink.tsx";

/** Every printed conversion, divided; what is far off comes first and is struck. */
export function Conversions() {
  const { locale, reading } = usePage();
  const { say } = locale;
  const { model } = reading;
  const audits = auditConversions(model).toSorted(
    (a, b) => Number(isStruck(b)) - Number(isStruck(a)),
  );
  return (
    <>
      {model.ratesOn && (
        <p>{say("sources.conversions.lead", { date: locale.date(model.ratesOn) })}</p>
      )}
      <Scroller label={say("sources.conversions")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("sources.column.printed")}</th>
              <th scope="col">{say("column.amount")}</th>
              <th scope="col">{say("sources.column.verdict")}</th>
              <th scope="col">{say("sources.column.source")}</th>
            </tr>
          </thead>
          <tbody>
            {audits.map((audit) => {
              const { conversion } = audit;
              return (
                <tr key={conversion.id} id={conversion.id}>
                  <th scope="row">
                    {isStruck(audit) ? (
                      <s>
                        <Text of={conversion.printed} locale={locale} />
                      </s>
                    ) : (
                      <Text of={conversion.printed} locale={locale} />
                    )}
                  </th>
                  <td>{locale.money(conversion.base)}</td>
                  <td className={isStruck(audit) ? "slip" : undefined}>
                    {auditSentence(audit, locale)}
                    {conversion.note && (
                      <>
                        {" "}
                        <Text of={conversion.note} locale={locale} />
                      </>
                    )}
                  </td>
                  <td>
                    <SourceLink source={get(model, "sources", conversion.source)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </>
  );
}
