import { useCallback, useMemo } from "react";
import { type Canvas, Chart, type ChartTable } from "../../../charts/chart.tsx";
import { Legend } from "../../../charts/legend.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import { useIsPhone } from "../../../layout/window-width.ts";
import type { Past } from "../counts/past.ts";
import { pastTexts } from "../texts.ts";
import { WEEK_STEPS, weekCells } from "./week-cells.ts";

const COLORS = [...WEEK_STEPS, 1].map((_, step) => `var(--heat-${step})`);

/** The delay rate of each hour of the week. Days are columns on a phone, and rows elsewhere. */
export function WeekMap({ past }: { readonly past: Past }) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const isNarrow = useIsPhone();
  const cells = useMemo(() => weekCells(past), [past]);
  const options = useCallback(
    ({ Plot }: Canvas) => {
      const known = cells.filter(({ rate }) => rate !== undefined);
      const day = { domain: past.groups.weekday, tickFormat: (key: number) => format.weekday(key, "short") };
      const hour = { domain: past.groups.hour, tickFormat: (key: number) => String(key).padStart(2, "0") };
      const bare = { label: null, tickSize: 0 };
      const places = isNarrow ? { x: "weekday", y: "hour" } : { x: "hour", y: "weekday" };
      return {
        marginTop: 8,
        marginBottom: 28,
        marginLeft: isNarrow ? 28 : 44,
        marginRight: 0,
        x: { ...(isNarrow ? day : hour), ...bare, padding: 0.06 },
        y: { ...(isNarrow ? hour : day), ...bare, padding: 0.06 },
        marks: [
          Plot.cell(known, { ...places, fill: ({ step }) => COLORS[step], rx: 2 }),
          Plot.text(known, {
            ...places,
            text: ({ rate }) => format.number(100 * rate, 0),
            fill: ({ step }) => `var(--heat-ink-${step})`,
          }),
        ],
      };
    },
    [cells, past, format, isNarrow],
  );
  const table = (): ChartTable => ({
    head: [texts.weekHour, ...past.groups.weekday.map((day) => format.weekday(day))],
    rows: past.groups.hour.map((hour) => [
      `${String(hour).padStart(2, "0")}:00`,
      ...past.groups.weekday.map((weekday) => {
        const cell = cells.find((one) => one.weekday === weekday && one.hour === hour);
        if (cell === undefined) return texts.none;
        return texts.weekCell(format.percent(cell.delayed / cell.flights, 1), format.count(cell.flights));
      }),
    ]),
  });
  const steps = WEEK_STEPS.map((step) => format.percent(step));
  const ranges = steps.slice(1).map((to, index) => texts.weekBetween(steps[index], to));
  const entries = [texts.weekUnder(steps[0]), ...ranges, texts.weekFrom(steps[steps.length - 1])];
  return (
    <Panel title={texts.weekTitle}>
      <Chart
        title={texts.weekChart}
        note={texts.weekNote}
        height={isNarrow ? 560 : 300}
        options={options}
        table={table}
        legend={
          <Legend
            entries={entries.map((name, step) => ({ name, color: COLORS[step], mark: "band" as const }))}
          />
        }
      />
    </Panel>
  );
}
