import { useCallback } from "react";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { Legend } from "../../../charts/legend.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { LateDepartures, Lead } from "../evaluated/back-test.ts";
import { SERIES } from "../evaluated/series.ts";
import { modelTexts } from "../texts.ts";
import { intervalsTexts } from "./texts.ts";

/** How often ranges held, against what they promised and what they would have held were flights independent. */
export function IntervalsChart({
  leads,
}: {
  readonly leads: readonly { readonly name: Lead; readonly figure: LateDepartures }[];
}) {
  const texts = useTexts(intervalsTexts);
  const { judged, model } = useTexts(modelTexts);
  const { format } = useLanguage();
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const points = leads.map(({ name, figure }) => ({
        label: judged[name].name,
        color: SERIES[name].color,
        held: 100 * figure.coverage,
        promised: 100 * figure.promised,
        independent: 100 * figure.coverageIndependent,
      }));
      const lowest = Math.min(...points.flatMap(({ held, independent }) => [held, independent]));
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
            x2: "held",
            stroke: "color",
            strokeWidth: 1.5,
          }),
          Plot.tickX(points, {
            y: "label",
            x: "promised",
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
          Plot.dot(points, { y: "label", x: "held", fill: "color", r: 6 }),
        ],
      };
    },
    [leads, judged, texts],
  );
  return (
    <Chart
      title={texts.chart}
      note={texts.chartNote}
      height={60 + 44 * leads.length}
      options={options}
      legend={
        <Legend
          entries={[
            { name: texts.held, color: "currentColor", mark: "dot" },
            { name: texts.promised, color: "currentColor", mark: "tick" },
            { name: texts.heldIndependent, color: "currentColor", mark: "ring" },
          ]}
        />
      }
      table={() => ({
        head: [model, texts.held, texts.promised, texts.heldIndependent, texts.promisedIndependent],
        rows: leads.map(({ name, figure }) => [
          judged[name].name,
          format.percent(figure.coverage, 1),
          format.percent(figure.promised, 1),
          format.percent(figure.coverageIndependent, 1),
          format.percent(figure.promisedIndependent, 1),
        ]),
      })}
    />
  );
}
