import { useLanguage, useTexts } from "../../language/language.tsx";
import { FigureTable } from "./figure-table.tsx";
import { intervalsTexts } from "./intervals-texts.ts";
import { JudgedName } from "./judged-name.tsx";
import type { LateDepartures, Lead } from "./model.ts";
import { modelTexts } from "./texts.ts";

type Leads = readonly { readonly name: Lead; readonly figure: LateDepartures }[];

/** The figures of the ranges by lead time: of all hours, and of the busy ones where they are known. */
export function IntervalsTable({ leads }: { readonly leads: Leads }) {
  const texts = useTexts(intervalsTexts);
  const { format } = useLanguage();
  const busy = leads.flatMap(({ name, figure }) =>
    figure.busy === undefined ? [] : [{ name, figure: { ...figure, ...figure.busy } }],
  );
  const count = (hours: number | undefined) => format.count(hours ?? 0);
  return (
    <>
      <TableOf
        title={texts.allHours(count(leads[0]?.figure.hours))}
        note={`${texts.spreadMore}`}
        leads={leads}
      />
      {busy[0] !== undefined && (
        <TableOf
          title={texts.busyHours(count(busy[0].figure.hours), busy[0].figure.fewestFlights)}
          leads={busy}
        />
      )}
    </>
  );
}

function TableOf({
  title,
  note,
  leads,
}: {
  readonly title: string;
  readonly note?: string;
  readonly leads: Leads;
}) {
  const texts = useTexts(intervalsTexts);
  const { model } = useTexts(modelTexts);
  const { format } = useLanguage();
  return (
    <FigureTable
      title={title}
      note={note}
      head={[
        model,
        texts.spread,
        texts.held,
        texts.promised,
        texts.width,
        texts.heldIndependent,
        texts.promisedIndependent,
        texts.widthIndependent,
      ]}
      rows={leads.map(({ name, figure }) => ({
        key: name,
        head: <JudgedName name={name} />,
        cells: [
          format.number(figure.spread, 2),
          format.percent(figure.coverage, 1),
          format.percent(figure.promised, 1),
          format.number(figure.width, 1),
          format.percent(figure.coverageIndependent, 1),
          format.percent(figure.promisedIndependent, 1),
          format.number(figure.widthIndependent, 1),
        ],
      }))}
    />
  );
}
