import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { QueryView } from "../../../states/query-view.tsx";
import type { LastHours } from "../answers.ts";
import { Facts } from "../facts.tsx";
import { historyTexts } from "../history/texts.ts";
import { HOURS, type HourCount, useLastHours } from "../queries.ts";
import classes from "./hours.module.css";
import { HoursChart } from "./hours-chart.tsx";

/**
 * The delays of the last hours, compared with the forecasts.
 * @param isKnown whether any outcome is known; without one there is no choice of hours
 */
export function HoursPanel({ isKnown }: { readonly isKnown: boolean }) {
  const texts = useTexts(historyTexts);
  const [count, setCount] = useState<HourCount>(24);
  const query = useLastHours(count);
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={texts.hoursChoice}
      data={HOURS.map((hours) => ({ value: String(hours), label: `${hours}\u00a0h` }))}
      value={String(count)}
      onChange={(value) => setCount(HOURS.find((hours) => String(hours) === value) ?? 24)}
    />
  );
  return (
    <Panel title={texts.hours} beside={isKnown && choice}>
      <QueryView query={query} height={isKnown ? 420 : 48}>
        {(hours) =>
          hours.flights === 0 ? <p className={classes.none}>{texts.noFlights}</p> : <Hours hours={hours} />
        }
      </QueryView>
    </Panel>
  );
}

function Hours({ hours }: { readonly hours: LastHours }) {
  const texts = useTexts(historyTexts);
  const { format } = useLanguage();
  const { flights, delayed, expected, brier } = hours;
  return (
    <>
      <Facts
        isLarge
        columns={4}
        facts={[
          { name: texts.flights, value: format.count(flights) },
          { name: texts.delayed, value: format.count(delayed), more: format.percent(delayed / flights) },
          {
            name: texts.expected,
            value: format.number(expected, 1),
            more: format.percent(expected / flights),
          },
          { name: texts.brier, value: brier === null ? "–" : format.number(brier, 3) },
        ]}
      />
      <HoursChart hours={hours.hours} />
    </>
  );
}
