import { useCallback } from "react";
import { type Canvas, Chart } from "../../../../charts/chart.tsx";
import { Legend } from "../../../../charts/legend.tsx";
import { useLanguage, useTexts } from "../../../../language/language.tsx";
import { boardTexts } from "../texts.ts";
import type { LateGroups } from "./use-intervals.ts";

/** In pixels. */
const HEIGHT = 190;

/** The expected late departures by hour, or by day where there are several days. */
export function HoursChart({ groups: { by, groups, intervals, coverage } }: { readonly groups: LateGroups }) {
  const texts = useTexts(boardTexts);
  const { format } = useLanguage();
  // Their legend keeps its room while they are being computed.
  const hasIntervals = intervals.length === 0 || intervals.some((interval) => interval !== undefined);
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const bars = groups.map(({ at, expected }, place) => ({ at, expected, ...intervals[place] }));
      const every = Math.max(1, Math.ceil(groups.length / (width / (by === "hour" ? 34 : 80))));
      const whiskers = bars.filter((bar) => "high" in bar && bar.high !== undefined);
      return {
        marginLeft: 30,
        marginRight: 4,
        marginTop: 8,
        marginBottom: 40,
        x: {
          type: "band" as const,
          domain: groups.map(({ at }) => at),
          padding: 0.25,
          label: by === "hour" ? texts.hour : texts.date,
          ticks: groups.filter((_, place) => place % every === 0).map(({ at }) => at),
          tickFormat: (at: number | string) => (typeof at === "number" ? String(at) : format.shortDate(at)),
          tickSize: 0,
        },
        y: {
          grid: true,
          nice: true,
          label: null,
          ticks: 4,
          tickSize: 0,
          tickFormat: (flights: number) => format.number(flights, Number.isInteger(flights) ? 0 : 1),
        },
        marks: [
          Plot.ruleY([0], { stroke: "var(--line)" }),
          Plot.barY(bars, { x: "at", y: "expected", fill: "var(--no-alarm)" }),
          Plot.ruleX(whiskers, {
            x: "at",
            y1: "low",
            y2: "high",
            stroke: "var(--mantine-color-text)",
            strokeWidth: 1.5,
          }),
        ],
      };
    },
    [by, groups, intervals, texts, format],
  );
  const table = () => ({
    head: [
      by === "hour" ? texts.hour : texts.date,
      texts.totalFlights,
      texts.expectedLate,
      texts.intervalName,
    ],
    rows: groups.map(({ at, probabilities, expected }, place) => [
      typeof at === "number" ? `${at}:00` : format.shortDate(at),
      format.count(probabilities.length),
      format.number(expected, 1),
      intervals[place] === undefined ? "–" : `${intervals[place].low}–${intervals[place].high}`,
    ]),
  });
  const measured = coverage === undefined ? [] : [texts.withinInterval[by](format.percent(coverage))];
  const note = [
    texts.lateNote,
    ...(hasIntervals ? measured : [texts.noInterval]),
    ...(by === "date" ? [texts.chooseDay] : []),
  ].join(" ");
  const entries = [
    { name: texts.expectedLate, color: "var(--no-alarm)", mark: "band" as const },
    { name: texts.intervalName, color: "var(--mantine-color-text)", mark: "line" as const },
  ];
  return (
    <Chart
      title={by === "hour" ? texts.hoursTitle : texts.daysTitle}
      note={note}
      height={HEIGHT}
      options={options}
      table={table}
      legend={hasIntervals && <Legend entries={entries} />}
    />
  );
}
