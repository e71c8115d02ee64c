import { csvOf } from "../../share/csv.ts";
import { Scroller } from "../../ui/Scroller.tsx";
import { usePage } from "../page.ts";
import { save } from "../save.ts";

/** Records in the file = records shown + records left out; every fault with place and remedy. */
export function LeftOut() {
  const { locale, reading } = usePage();
  const { say } = locale;
  const { faults, records } = reading.report;
  const take = () => {
    const header = ["path", "fault", "found", "loss", "remedy"];
    const rows = faults.map(({ path, code, found, loss, expected }) => [
      path,
      say(`fault.${code}`),
      found,
      say(`loss.${loss}`),
      say(`remedy.${code}`, { expected }),
    ]);
    save(new Blob([csvOf({ header, rows })], { type: "text/csv" }), "left-out.csv");
  };
  return (
    <>
      <p>
        {say(faults.length === 0 ? "sources.leftOut.none" : "sources.leftOut.some", {
          ...records,
        })}
      </p>
      {faults.length > 0 && (
        <button type="button" onClick={take}>
          {say("sources.leftOut.file")}
        </button>
      )}
      {faults.length > 0 && (
        <Scroller label={say("sources.leftOut")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("sources.column.path")}</th>
                <th scope="col">{say("sources.column.fault")}</th>
                <th scope="col">{say("sources.column.remedy")}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map((fault, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one place may have two faults
                <tr key={`${fault.path} ${index}`}>
                  <th scope="row">
                    <code>{fault.path}</code>
                  </th>
                  <td>
                    {say(`fault.${fault.code}`)}: <bdi>{fault.found}</bdi> (
                    {say(`loss.${fault.loss}`)})
                  </td>
                  <td>{say(`remedy.${fault.code}`, { expected: fault.expected })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </>
  );
}
