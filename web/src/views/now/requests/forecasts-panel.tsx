import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import { Facts } from "../facts.tsx";
import { useStatus } from "../queries.ts";
import { nowTexts } from "../texts.ts";

/**
 * The number of forecasts of each model, and the share with an alarm. Empty where the service does not publish them.
 */
export function ForecastsPanel() {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const status = useStatus();
  // The panel of the requests shows the error.
  if (status.data === undefined ? status.isError : status.data.forecasts === null) return null;
  return (
    <Panel title={texts.forecasts}>
      <QueryView query={status} height={72}>
        {({ forecasts }) => (
          <Facts
            isLarge
            columns={2}
            facts={(["operational", "baseline"] as const).map((name) => {
              const { total, delayed } = forecasts?.[name] ?? { total: 0, delayed: 0 };
              const more = total === 0 ? texts.none : texts.alarms(format.percent(delayed / total));
              return { name: texts[name], value: format.count(total), more };
            })}
          />
        )}
      </QueryView>
    </Panel>
  );
}
