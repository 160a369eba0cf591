import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import { airportTime } from "../airport-time.ts";
import { Facts } from "../facts.tsx";
import { useStatus } from "../queries.ts";
import { nowTexts } from "../texts.ts";

/** The uptime, processes and versions of the service. */
export function ServicePanel({ timeZone }: { readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const status = useStatus();
  // The panel of the requests shows the error.
  if (status.data === undefined && status.isError) return null;
  return (
    <Panel title={texts.service}>
      <QueryView query={status} height={104}>
        {({ version, node, started, uptimeSeconds, processes }) => {
          const local = airportTime(started, timeZone);
          return (
            <Facts
              columns={4}
              facts={[
                {
                  name: texts.uptime,
                  value: format.span(uptimeSeconds / 60),
                  more: texts.runsSince(`${format.shortDate(local)} ${format.time(local)}`),
                },
                { name: texts.processes, value: format.count(processes) },
                { name: texts.puntual, value: version },
                { name: "Node.js", value: node },
              ]}
            />
          );
        }}
      </QueryView>
    </Panel>
  );
}
