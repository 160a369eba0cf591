import type { PlotOptions } from "@observablehq/plot";
import { useCallback } from "react";
import { type Canvas, Chart, type ChartTable } from "../../../charts/chart.tsx";
import { Legend } from "../../../charts/legend.tsx";
import type { Format } from "../../../language/format.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { DelayHour } from "../answers.ts";
import { historyTexts } from "../history/texts.ts";
import { datedTicks, hourTicks } from "./hour-ticks.ts";
import classes from "./hours.module.css";

/** The chart of flights, delays and expected delays by hour. The latest hour is faint, as it is incomplete. */
export function HoursChart({ hours }: { readonly hours: readonly DelayHour[] }) {
  const texts = useTexts(historyTexts);
  const { format } = useLanguage();
  const options = useCallback((canvas: Canvas) => hoursPlot(hours, format, canvas), [hours, format]);
  const table = (): ChartTable => ({
    head: [texts.hour, texts.flights, texts.delayed, texts.stillHere, texts.expected],
    rows: hours.map(({ from, flights, delayed, waiting, expected }, index) => [
      `${format.shortDate(from)} ${format.time(from)}${index === hours.length - 1 ? ` (${texts.latest})` : ""}`,
      ...[flights, delayed, waiting].map((count) => format.count(count)),
      format.number(expected, 1),
    ]),
  });
  return (
    <div className={classes.chart}>
      <Chart
        title={texts.perHour}
        note={texts.hoursNote}
        height={280}
        options={options}
        table={table}
        legend={
          <Legend
            entries={[
              { name: texts.flights, color: "var(--track)", mark: "band" },
              { name: texts.delayed, color: "var(--alarm)", mark: "band" },
              { name: texts.expected, color: "var(--mantine-color-text)", mark: "dot" },
            ]}
          />
        }
      />
    </div>
  );
}

function hoursPlot(hours: readonly DelayHour[], format: Format, { Plot, width }: Canvas): PlotOptions {
  const rows = hours.map((hour, index) => ({ ...hour, index, isLatest: index === hours.length - 1 }));
  const highest = Math.max(4, ...rows.map(({ flights, expected }) => Math.max(flights, expected)));
  const perHour = width / hours.length;
  const inset = perHour > 12 ? 1 + perHour / 12 : 0.5;
  const bar = { x1: (row: { index: number }) => row.index, x2: (row: { index: number }) => row.index + 1 };
  const insets = { insetLeft: inset, insetRight: inset };
  const opacity = (row: { isLatest: boolean }) => (row.isLatest ? 0.5 : 1);
  const starts = hours.map(({ from }) => from);
  const ticks = hourTicks(starts, width);
  const dated = datedTicks(starts, ticks);
  const expected = { x: ({ index }: { index: number }) => index + 0.5, y: "expected" };
  const ink = "var(--mantine-color-text)";
  return {
    marginLeft: 40,
    marginRight: 28,
    marginTop: 12,
    x: { domain: [0, hours.length], label: null },
    y: { domain: [0, highest], nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: Math.min(5, highest), stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.axisY({
        ticks: Math.min(5, highest),
        tickSize: 0,
        tickFormat: (value: number) => format.count(value),
      }),
      Plot.rectY(rows, { ...bar, ...insets, y: "flights", fill: "var(--track)" }),
      Plot.rectY(rows, { ...bar, ...insets, y: "delayed", fill: "var(--alarm)", fillOpacity: opacity }),
      Plot.ruleY([0], { stroke: "var(--mantine-color-dimmed)" }),
      Plot.line(rows, { ...expected, stroke: ink, strokeWidth: 1.25 }),
      Plot.dot(rows, {
        ...expected,
        filter: ({ flights }: DelayHour) => flights > 0,
        r: perHour < 20 ? Math.max(1.25, perHour / 8) : 3.5,
        fill: ink,
        stroke: perHour < 8 ? ink : "var(--mantine-color-body)",
      }),
      Plot.axisX(ticks, {
        tickSize: 4,
        tickFormat(index: number) {
          const from = starts[index] ?? "";
          return dated.includes(index)
            ? `${format.time(from)}\n${format.shortDate(from)}`
            : format.time(from);
        },
      }),
    ],
  };
}
