import { type ReactNode, useCallback } from "react";
import { decisionDigits } from "../../../../../src/models/operational/decision-digits.ts";
import { type Canvas, Chart } from "../../../charts/chart.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";
import { DAY, minutesOf, type TimeRisk, timeOf } from "./day-times.ts";

/** The hours between the ticks of a wide chart and of a narrow one. */
const HOURS = { wide: 2, narrow: 6 };

/** The margins of the drawing, in pixels. The slider below has the same width. */
const MARGINS = { marginLeft: 48, marginRight: 20, marginTop: 20, marginBottom: 28 };

/**
 * The chart of the risk over a day, with the chosen time and the threshold.
 * @param isApart whether the chosen time stands beside the curve: its flight is known to be late, those of other times are not
 */
export function DayChart({
  risks,
  chosen,
  threshold,
  isApart,
  children,
}: {
  readonly risks: readonly TimeRisk[];
  readonly chosen: TimeRisk;
  readonly threshold: number;
  readonly isApart: boolean;
  readonly children: ReactNode;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const options = useCallback(
    ({ Plot, width }: Canvas) => {
      const shown = withChosen(risks, chosen);
      const points = (isApart ? risks : shown).map(({ time, probability }) => ({
        at: minutesOf(time),
        probability,
      }));
      const top = Math.max(1.4 * threshold, ...shown.map(({ probability }) => 1.12 * probability + 0.02));
      const at = minutesOf(chosen.time);
      const isNarrow = width < 560;
      const isLate = at > DAY / 2;
      const step = 60 * (isNarrow ? HOURS.narrow : HOURS.wide);
      const digits = decisionDigits(chosen.probability, threshold);
      const written = (share: number) => format.percent(share, digits);
      const color = chosen.probability > threshold ? "var(--alarm)" : "var(--no-alarm)";
      return {
        ...MARGINS,
        x: {
          domain: [0, DAY],
          ticks: Array.from({ length: DAY / step + 1 }, (_, index) => index * step),
          tickFormat: timeOf,
          tickSize: 4,
          label: null,
        },
        y: {
          domain: [0, top],
          ticks: 4,
          tickFormat: (share: number) => format.percent(share),
          label: null,
          grid: true,
        },
        marks: [
          Plot.areaY(points, { x: "at", y: "probability", fill: "var(--band)" }),
          Plot.areaY(points, {
            x: "at",
            y1: threshold,
            y2: (point: { probability: number }) => Math.max(threshold, point.probability),
            fill: "var(--alarm)",
            fillOpacity: 0.35,
          }),
          Plot.lineY(points, { x: "at", y: "probability", stroke: "var(--no-alarm)", strokeWidth: 2 }),
          Plot.ruleY([threshold], { stroke: "currentColor", strokeDasharray: "5 4" }),
          Plot.text([threshold], {
            x: 0,
            y: threshold,
            text: () => (isNarrow ? written(threshold) : texts.thresholdMark(written(threshold))),
            stroke: "var(--mantine-color-body)",
            strokeWidth: 4,
            fill: "currentColor",
            textAnchor: "start",
            dx: 6,
            dy: -8,
          }),
          Plot.ruleX([at], { stroke: "currentColor", strokeWidth: 1.5 }),
          Plot.dot([chosen], {
            x: at,
            y: "probability",
            r: 6,
            fill: color,
            stroke: "var(--mantine-color-body)",
            strokeWidth: 2,
          }),
          Plot.text([chosen], {
            x: at,
            y: top,
            text: () => texts.atRisk(chosen.time, format.percentBeside(chosen.probability, threshold)),
            textAnchor: isLate ? "end" : "start",
            dx: isLate ? -8 : 8,
            dy: 6,
            fontWeight: 600,
            fontSize: 13,
            stroke: "var(--mantine-color-body)",
            fill: "currentColor",
          }),
        ],
      };
    },
    [risks, chosen, threshold, isApart, texts, format],
  );
  return (
    <Chart
      title={texts.overDay}
      note={texts.overDayMore}
      height={240}
      options={options}
      table={() => ({
        head: [texts.time, texts.over15],
        rows: risks.map(({ time, probability }) => [time, format.percentBeside(probability, threshold, 1)]),
      })}
    >
      {children}
    </Chart>
  );
}

/** Adds the risk of the chosen time, which may be between two others. */
function withChosen(risks: readonly TimeRisk[], chosen: TimeRisk): readonly TimeRisk[] {
  return [...risks.filter(({ time }) => time !== chosen.time), chosen].toSorted((one, other) =>
    one.time.localeCompare(other.time),
  );
}
