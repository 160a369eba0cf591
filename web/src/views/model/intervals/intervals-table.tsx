import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import type { LateDepartures, LeadTime, NamedValue } from "../evaluated/back-test.ts";
import { ModelName } from "../evaluated/model-name.tsx";
import { modelTexts } from "../texts.ts";
import { intervalsTexts } from "./texts.ts";

type Intervals = readonly NamedValue<LateDepartures, LeadTime>[];

/** The metrics of the intervals by lead time: of all hours, and of the busy hours where they are known. */
export function IntervalsTable({ leadTimes }: { readonly leadTimes: Intervals }) {
  const texts = useTexts(intervalsTexts);
  const { model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const busy = leadTimes.flatMap(({ name, value }) =>
    value.busy === undefined ? [] : [{ name, value: { ...value, ...value.busy } }],
  );
  const share = (value: number) => format.percent(value, 1);
  const rowsOf = (group: Intervals) =>
    group.map(({ name, value }) => ({
      key: name,
      head: <ModelName name={name} isShort />,
      cells: [
        format.number(value.spread, 2),
        share(value.coverage),
        share(value.promised),
        format.number(value.width, 1),
        share(value.coverageIndependent),
        share(value.promisedIndependent),
        format.number(value.widthIndependent, 1),
      ],
    }));
  const [allHours, busyHours] = [leadTimes[0]?.value, busy[0]?.value.busy];
  return (
    <ScrollingTable
      title={texts.table}
      note={texts.randomEffectMore}
      columns={[
        model,
        texts.randomEffect,
        texts.actual,
        texts.expected,
        texts.width,
        texts.actualIndependent,
        texts.expectedIndependent,
        texts.widthIndependent,
      ]}
      groups={[
        { name: texts.allHours(format.count(allHours?.hours ?? 0)), rows: rowsOf(leadTimes) },
        ...(busyHours === undefined
          ? []
          : [
              {
                name: texts.busyHours(format.count(busyHours.hours), busyHours.fewestFlights),
                rows: rowsOf(busy),
              },
            ]),
      ]}
    />
  );
}
