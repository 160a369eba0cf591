import { ViewTitle } from "../../layout/view-title.tsx";
import { QueryView } from "../../states/query-view.tsx";
import { HistoryPanel } from "./history/history-panel.tsx";
import { HoursPanel } from "./hours/hours-panel.tsx";
import { ModelsPanel } from "./models/models-panel.tsx";
import classes from "./now-view.module.css";
import { useKnownHistory } from "./queries.ts";
import { Refresh } from "./refresh.tsx";
import { ForecastsPanel } from "./requests/forecasts-panel.tsx";
import { RequestsPanel } from "./requests/requests-panel.tsx";
import { ServicePanel } from "./requests/service-panel.tsx";

/** Shows the service as it is now: its known outcomes, the last hours, its requests and its models. */
export default function NowView() {
  const history = useKnownHistory();
  return (
    <>
      <div className={classes.head}>
        <ViewTitle view="now" />
        {history.data !== undefined && <Refresh now={history.data.now} />}
      </div>
      <QueryView query={history} height={640}>
        {(known) => (
          <div className={classes.panels}>
            <HistoryPanel history={known} />
            <HoursPanel isKnown={known.flights > 0} />
            <div className={classes.pair}>
              <div className={classes.column}>
                <RequestsPanel timeZone={known.timeZone} />
                <ServicePanel timeZone={known.timeZone} />
              </div>
              <div className={classes.column}>
                <ForecastsPanel />
                <ModelsPanel timeZone={known.timeZone} />
              </div>
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}
