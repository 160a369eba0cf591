import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import type { LateDepartures, Lead } from "../evaluated/back-test.ts";
import { JudgedName } from "../evaluated/model-name.tsx";
import { modelTexts } from "../texts.ts";
import { intervalsTexts } from "./texts.ts";

type Leads = readonly { readonly name: Lead; readonly figure: LateDepartures }[];

/** The figures of the ranges by lead time: of all hours, and of the busy ones where they are known. */
export function IntervalsTable({ leads }: { readonly leads: Leads }) {
  const texts = useTexts(intervalsTexts);
  const { model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const busy = leads.flatMap(({ name, figure }) =>
    figure.busy === undefined ? [] : [{ name, figure: { ...figure, ...figure.busy } }],
  );
  const share = (value: number) => format.percent(value, 1);
  const rowsOf = (group: Leads) =>
    group.map(({ name, figure }) => ({
      key: name,
      head: <JudgedName name={name} isShort />,
      cells: [
        format.number(figure.spread, 2),
        share(figure.coverage),
        share(figure.promised),
        format.number(figure.width, 1),
        share(figure.coverageIndependent),
        share(figure.promisedIndependent),
        format.number(figure.widthIndependent, 1),
      ],
    }));
  const [all, most] = [leads[0]?.figure, busy[0]?.figure.busy];
  return (
    <ScrollingTable
      title={texts.table}
      note={texts.spreadMore}
      columns={[
        model,
        texts.spread,
        texts.held,
        texts.promised,
        texts.width,
        texts.heldIndependent,
        texts.promisedIndependent,
        texts.widthIndependent,
      ]}
      groups={[
        { name: texts.allHours(format.count(all?.hours ?? 0)), rows: rowsOf(leads) },
        ...(most === undefined
          ? []
          : [{ name: texts.busyHours(format.count(most.hours), most.fewestFlights), rows: rowsOf(busy) }]),
      ]}
    />
  );
}
