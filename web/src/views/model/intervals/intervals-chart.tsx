import { useCallback } from "react";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { Legend } from "../../../charts/legend.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { LateDepartures, LeadTime, NamedValue } from "../evaluated/back-test.ts";
import { SERIES } from "../evaluated/series.ts";
import { modelTexts } from "../texts.ts";
import { intervalsTexts } from "./texts.ts";

/** The actual coverage of the intervals against the expected one, and against that of independent flights. */
export function IntervalsChart({
  leadTimes,
}: {
  readonly leadTimes: readonly NamedValue<LateDepartures, LeadTime>[];
}) {
  const texts = useTexts(intervalsTexts);
  const { evaluated, model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const points = leadTimes.map(({ name, value }) => ({
        label: evaluated[name].name,
        color: SERIES[name].color,
        actual: 100 * value.coverage,
        expected: 100 * value.promised,
        independent: 100 * value.coverageIndependent,
      }));
      const lowest = Math.min(...points.flatMap(({ actual, independent }) => [actual, independent]));
      return {
        marginLeft: 104,
        marginTop: 8,
        x: {
          domain: [Math.min(80, 10 * Math.floor(lowest / 10)), 100],
          label: texts.axis,
          labelAnchor: "center" as const,
          labelArrow: false,
          labelOffset: 34,
          grid: true,
          ticks: width < 500 ? 4 : 10,
        },
        y: {
          type: "band" as const,
          domain: points.map(({ label }) => label),
          label: null,
          tickSize: 0,
          padding: 0.25,
        },
        marks: [
          Plot.ruleY(points, {
            y: "label",
            x1: "independent",
            x2: "actual",
            stroke: "color",
            strokeWidth: 1.5,
          }),
          Plot.tickX(points, {
            y: "label",
            x: "expected",
            stroke: "var(--mantine-color-text)",
            strokeWidth: 2.5,
          }),
          Plot.dot(points, {
            y: "label",
            x: "independent",
            stroke: "color",
            fill: "var(--mantine-color-body)",
            strokeWidth: 1.8,
            r: 5,
          }),
          Plot.dot(points, { y: "label", x: "actual", fill: "color", r: 6 }),
        ],
      };
    },
    [leadTimes, evaluated, texts],
  );
  return (
    <Chart
      title={texts.chart}
      note={texts.chartNote}
      height={60 + 44 * leadTimes.length}
      options={options}
      legend={
        <Legend
          entries={[
            { name: texts.actual, color: "currentColor", mark: "dot" },
            { name: texts.expected, color: "currentColor", mark: "tick" },
            { name: texts.actualIndependent, color: "currentColor", mark: "ring" },
          ]}
        />
      }
      table={() => ({
        head: [model, texts.actual, texts.expected, texts.actualIndependent, texts.expectedIndependent],
        rows: leadTimes.map(({ name, value }) => [
          evaluated[name].name,
          format.percent(value.coverage, 1),
          format.percent(value.promised, 1),
          format.percent(value.coverageIndependent, 1),
          format.percent(value.promisedIndependent, 1),
        ]),
      })}
    />
  );
}
