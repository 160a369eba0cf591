import { useEffect, useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import { airportTime } from "../airport-time.ts";
import type { Requests } from "../answers.ts";
import { type Fact, Facts } from "../facts.tsx";
import { useStatus } from "../queries.ts";
import { nowTexts } from "../texts.ts";
import { latencyText } from "./latency-text.ts";
import { requestRate, type Sample, withSample } from "./request-rate.ts";
import classes from "./requests-panel.module.css";
import { RoutesTable } from "./routes-table.tsx";

/** The requests since the start of the service, and their latencies. */
export function RequestsPanel({ timeZone }: { readonly timeZone: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const status = useStatus();
  const rate = useRate(status.data?.requests?.total, status.dataUpdatedAt);
  return (
    <Panel title={texts.requests}>
      <QueryView query={status} height={420}>
        {({ requests, started }) =>
          requests === null ? (
            <>
              <p className={classes.unpublished}>{texts.unpublished}</p>
              <p className={classes.more}>{texts.unpublishedMore}</p>
            </>
          ) : (
            <>
              <RequestFacts requests={requests} rate={rate} />
              <p className={classes.more}>
                {texts.sinceStart(format.dateTime(airportTime(started, timeZone)))}
              </p>
              <RoutesTable routes={requests.routes} />
            </>
          )
        }
      </QueryView>
    </Panel>
  );
}

function RequestFacts({
  requests,
  rate,
}: {
  readonly requests: Requests;
  readonly rate: number | undefined;
}) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const { total, failed, refused, medianMs, p99Ms } = requests;
  const share = (count: number): Partial<Fact> =>
    count === 0 ? {} : { more: format.percent(count / total, 2) };
  return (
    <Facts
      isLarge
      columns={3}
      facts={[
        { name: texts.total, value: format.count(total) },
        {
          name: texts.perSecond,
          ...(rate === undefined ? { value: "–", more: texts.inAMoment } : { value: format.number(rate, 1) }),
        },
        { name: texts.median, value: latencyText(medianMs, format) },
        { name: texts.failed, value: format.count(failed), ...share(failed) },
        { name: texts.refused, value: format.count(refused), ...share(refused) },
        { name: texts.p99, value: latencyText(p99Ms, format) },
      ]}
    />
  );
}

/** Returns the requests per second, measured between the answers of the service. */
function useRate(total: number | undefined, at: number): number | undefined {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    if (total !== undefined) setSamples((before) => withSample(before, { at, total }));
  }, [total, at]);
  return requestRate(samples);
}
