import { useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import { type BackTest, withFigure } from "../evaluated/back-test.ts";
import { JudgedName } from "../evaluated/model-name.tsx";
import { Meanings } from "../metrics/meanings.tsx";
import { FigureCell, type FigureColumn } from "../metrics/metric-cell.tsx";
import { MEASURE_NAMES, MEASURES } from "../metrics/metrics.ts";
import { modelTexts } from "../texts.ts";
import { monthsTexts } from "./texts.ts";

/** The figures of all months together, and what they mean. */
export function PooledTable({ backTest }: { readonly backTest: BackTest }) {
  const texts = useTexts(monthsTexts);
  const { model } = useTexts(modelTexts);
  const judged = withFigure(backTest, (each) => each);
  const columns: readonly FigureColumn[] = [
    ...MEASURE_NAMES.map((measure) => ({
      ...MEASURES[measure],
      name: texts.measures[measure].name,
      values: judged.map(({ figure }) => figure.pooled[measure]),
    })),
    {
      name: texts.minutes,
      better: "lower",
      digits: 1,
      values: judged.map(({ figure }) => figure.meanAbsoluteErrorMinutes),
    },
  ];
  return (
    <>
      <ScrollingTable
        title={texts.pooled}
        note={texts.pooledNote}
        columns={[model, ...columns.map(({ name }) => name)]}
        groups={[
          {
            rows: judged.map(({ name }, row) => ({
              key: name,
              head: <JudgedName name={name} />,
              cells: columns.map((column) => <FigureCell key={column.name} column={column} row={row} />),
            })),
          },
        ]}
      />
      <Meanings />
    </>
  );
}
