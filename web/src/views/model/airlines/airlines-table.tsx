import { Badge } from "@mantine/core";
import "@mantine/core/styles/Badge.css";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { METRICS } from "../metrics/metrics.ts";
import { monthsTexts } from "../months/texts.ts";
import type { AirlineError } from "./airlines.ts";
import classes from "./airlines-table.module.css";
import { airlinesTexts } from "./texts.ts";

/** The metrics of each airline. */
export function AirlinesTable({ airlines }: { readonly airlines: readonly AirlineError[] }) {
  const texts = useTexts(airlinesTexts);
  const { metrics } = useTexts(monthsTexts);
  const { format } = useLanguage();
  return (
    <ScrollingTable
      isLong
      title={texts.table}
      note={texts.tableNote}
      columns={[
        texts.airline,
        texts.flights,
        texts.forecast,
        texts.observed,
        texts.difference,
        metrics.brier.name,
        metrics.rocAuc.name,
      ]}
      groups={[
        {
          rows: airlines.map(({ code, name, flights, forecast, observed, brier, rocAuc, isFew }) => ({
            key: code,
            head: (
              <span className={classes.airline}>
                {name}
                {name !== code && <span className={classes.code}>{code}</span>}
                {isFew && (
                  <Badge size="sm" variant="default" className={classes.few}>
                    {texts.fewMark}
                  </Badge>
                )}
              </span>
            ),
            cells: [
              format.count(flights),
              format.percent(forecast, 1),
              format.percent(observed, 1),
              format.points(forecast - observed),
              format.number(brier, METRICS.brier.digits),
              rocAuc === null ? "–" : format.number(rocAuc, METRICS.rocAuc.digits),
            ],
          })),
        },
      ]}
    />
  );
}
