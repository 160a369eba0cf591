import { useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { type BackTest, type BackTested, type Lead, leadsWith } from "../evaluated/back-test.ts";
import { JudgedName } from "../evaluated/model-name.tsx";
import { FigureCell } from "../metrics/metric-cell.tsx";
import { MEASURE_NAMES, MEASURES } from "../metrics/metrics.ts";
import { MissingBackTest } from "../section/missing.tsx";
import { modelTexts } from "../texts.ts";
import { monthsTexts } from "./texts.ts";

const LONGER = [30, 60, 120] as const;

type Over = NonNullable<BackTested["over"]>;

/** How well delays of over 30, 60 and 120 minutes are told, by lead time. */
export function LongerDelays({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const { model } = useTexts(modelTexts);
  const leads = leadsWith(backTest, ({ over }) => over);
  if (leads.length === 0) return <MissingBackTest backTest={backTest} asked="longer" />;
  return (
    <ScrollingTable
      title={texts.longer}
      note={texts.longerNote}
      columns={[model, ...MEASURE_NAMES.map((measure) => texts.measures[measure].name)]}
      groups={LONGER.map((minutes) => ({ name: texts.over(minutes), rows: rowsOf(leads, minutes) }))}
    />
  );
}

function rowsOf(
  leads: readonly { readonly name: Lead; readonly figure: Over }[],
  minutes: (typeof LONGER)[number],
) {
  const columns = MEASURE_NAMES.map((measure) => ({
    ...MEASURES[measure],
    name: measure,
    values: leads.map(({ figure }) => figure[minutes]?.[measure]),
  }));
  return leads.map(({ name }, row) => ({
    key: name,
    head: <JudgedName name={name} isShort />,
    cells: columns.map((column) => <FigureCell key={column.name} column={column} row={row} />),
  }));
}
