import type { MomentsOfFlights } from "../../../../../src/models/evaluation/moments/quality-by-moment.ts";
import type { Estimate } from "../../../../../src/models/evaluation/moments/statistic.ts";
import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { modelTexts } from "../texts.ts";
import { minutesTexts } from "./texts.ts";

/** The measures of quality by moment that are shown, with their digits. */
const MEASURES = [
  { measure: "rocAuc", digits: 3 },
  { measure: "brier", digits: 4 },
  { measure: "meanAbsoluteError", digits: 2 },
  { measure: "crps", digits: 2 },
] as const;

/** The quality of forecasts by moment, from days before to after the scheduled time, of the same flights each. */
export function MomentsTable({ moments }: { readonly moments: readonly MomentsOfFlights[] }) {
  const texts = useTexts(minutesTexts);
  const leadTimes = useTexts(leadTimeTexts);
  const { model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const estimate = ({ value, standardError }: Estimate, digits: number) =>
    typeof standardError === "number"
      ? `${format.number(value, digits)} ± ${format.number(standardError, digits)}`
      : format.number(value, digits);
  return (
    <ScrollingTable
      title={texts.byMoment}
      note={texts.byMomentNote}
      columns={[model, ...MEASURES.map(({ measure }) => texts.measures[measure])]}
      groups={moments.map(({ stillHereAt, flights, climatology, moments: of }) => ({
        name: texts.stillHere(format.count(flights), format.minutes(Math.abs(stillHereAt)), stillHereAt),
        rows: [
          ...of.map(({ leadTime, metrics }) => ({
            key: leadTime,
            head: leadTimes[leadTime].name,
            cells: MEASURES.map(({ measure, digits }) => estimate(metrics[measure], digits)),
          })),
          {
            key: "climatology",
            head: texts.columns.constant,
            cells: MEASURES.map(({ measure, digits }) =>
              measure === "rocAuc" ? "–" : format.number(climatology[measure], digits),
            ),
          },
        ],
      }))}
    />
  );
}
