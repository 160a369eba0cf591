import { useCallback } from "react";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { Legend } from "../../../charts/legend.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import type { EvaluatedModel } from "../evaluated/back-test.ts";
import { SERIES } from "../evaluated/series.ts";
import { type AirlineError, MIN_FLIGHTS } from "./airlines.ts";
import { airlinesTexts } from "./texts.ts";

/** The height of an airline, in pixels. */
const ROW_HEIGHT = 24;

/** The mean forecast of each airline and the share of its flights that were late, with its interval. */
export function AirlinesChart({
  airlines,
  name,
}: {
  readonly airlines: readonly AirlineError[];
  readonly name: EvaluatedModel;
}) {
  const texts = useTexts(airlinesTexts);
  const { format } = useLanguage();
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const hasRoom = width > 600;
      const nameOf = new Map(airlines.map((airline) => [airline.code, airline.name]));
      const actual = "var(--series-actual)";
      const percentOf = (key: "forecast" | "observed" | "lower" | "upper") => (airline: AirlineError) =>
        100 * airline[key];
      const label = (code: string) => {
        const long = nameOf.get(code);
        return hasRoom && long !== undefined && long !== code ? `${long} ${code}` : code;
      };
      return {
        marginLeft: hasRoom ? 190 : 40,
        marginRight: 58,
        marginTop: 8,
        x: {
          domain: [0, 100],
          label: texts.axis,
          labelAnchor: "center" as const,
          labelArrow: false,
          labelOffset: 34,
          grid: true,
          ticks: hasRoom ? 10 : 4,
        },
        y: {
          type: "band" as const,
          domain: airlines.map(({ code }) => code),
          label: null,
          tickFormat: label,
          tickSize: 0,
        },
        marks: [
          Plot.ruleY(airlines, {
            y: "code",
            x1: percentOf("lower"),
            x2: percentOf("upper"),
            stroke: actual,
            strokeWidth: 2,
            strokeOpacity: (airline: AirlineError) => (airline.isFew ? 0.5 : 1),
          }),
          Plot.dot(airlines, {
            y: "code",
            x: percentOf("observed"),
            stroke: actual,
            fill: (airline: AirlineError) => (airline.isFew ? "var(--mantine-color-body)" : actual),
            strokeWidth: 1.5,
            r: 4.5,
          }),
          Plot.tickX(airlines, {
            y: "code",
            x: percentOf("forecast"),
            stroke: SERIES[name].color,
            strokeWidth: 3.5,
            inset: 3,
          }),
          Plot.text(airlines, {
            y: "code",
            text: (airline: AirlineError) => format.count(airline.flights),
            frameAnchor: "right",
            textAnchor: "end",
            dx: 52,
            fill: "var(--mantine-color-dimmed)",
          }),
        ],
      };
    },
    [airlines, name, texts, format],
  );
  return (
    <Chart
      title={texts.chart}
      note={texts.chartNote}
      height={48 + ROW_HEIGHT * airlines.length}
      options={options}
      legend={
        <Legend
          entries={[
            {
              name: `${texts.observed}, ${texts.interval.toLowerCase()}`,
              color: "var(--series-actual)",
              mark: "dot",
            },
            { name: texts.few(MIN_FLIGHTS), color: "var(--series-actual)", mark: "ring" },
            { name: texts.forecast, color: SERIES[name].color, mark: "tick" },
          ]}
        />
      }
      table={() => ({
        head: [texts.airline, texts.flights, texts.forecast, texts.observed, texts.interval],
        rows: airlines.map(({ code, name: airline, flights, forecast, observed, lower, upper, isFew }) => [
          `${airline}${airline === code ? "" : ` ${code}`}${isFew ? `, ${texts.few(MIN_FLIGHTS).toLowerCase()}` : ""}`,
          format.count(flights),
          format.percent(forecast, 1),
          format.percent(observed, 1),
          `${format.number(100 * lower, 1)}–${format.percent(upper, 1)}`,
        ]),
      })}
    />
  );
}
