import { ViewTitle } from "../../app/view-title.tsx";
import { QueryView } from "../../states/query-view.tsx";
import { ForecastsPanel } from "./forecasts-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { HoursPanel } from "./hours-panel.tsx";
import { ModelsPanel } from "./models-panel.tsx";
import classes from "./now-view.module.css";
import { useKnownHistory } from "./queries.ts";
import { Refresh } from "./refresh.tsx";
import { RequestsPanel } from "./requests-panel.tsx";
import { ServicePanel } from "./service-panel.tsx";

/** How the service is doing: what it knows, how its forecasts have turned out, what it has been asked, what answers. */
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
