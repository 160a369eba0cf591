import * as Plot from "@observablehq/plot";
import type {
  MomentMetric,
  MomentQuality,
  MomentsOfFlights,
} from "../../models/evaluation/moments/quality-by-moment.ts";
import { LEAD_MINUTES, type LeadTime } from "../../models/operational/lead-time.ts";
import type { Html } from "../page/html.ts";
import { fixed } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";

/** How a measure of quality is shown. */
export const MOMENT_METRIC_TEXTS: Readonly<
  Record<MomentMetric, { readonly title: string; readonly unit: string; readonly digits: number }>
> = {
  rocAuc: { title: "ROC AUC", unit: "", digits: 3 },
  brier: { title: "Brier score", unit: "", digits: 4 },
  meanAbsoluteError: { title: "Mean absolute error of the P50", unit: " min", digits: 2 },
  crps: { title: "CRPS", unit: " min", digits: 2 },
};

/** The bars reach this many standard errors to each side: 95 %. */
export const BAR_ERRORS = 1.96;

/** Writes a moment: `timetable`, `3 d`, `24 h`, `30 min`, `+10 min` after the scheduled time. */
export function momentText(leadTime: LeadTime): string {
  if (leadTime === "schedule") return "timetable";
  const minutes = LEAD_MINUTES[leadTime];
  if (minutes < 0) return `+${-minutes} min`;
  if (minutes > 24 * 60) return `${minutes / (24 * 60)} d`;
  return minutes >= 60 ? `${minutes / 60} h` : `${minutes} min`;
}

/** Draws one measure by moment, with bars of 95 % and the line of climatology. */
export function momentsChart({ moments, climatology }: MomentsOfFlights, metric: MomentMetric): Html {
  const { title, unit, digits } = MOMENT_METRIC_TEXTS[metric];
  const points = moments
    .map(({ leadTime, metrics }: MomentQuality) => {
      const { value, standardError } = metrics[metric];
      const reach = BAR_ERRORS * (Number.isNaN(standardError) ? 0 : standardError);
      return { x: momentText(leadTime), value, from: value - reach, to: value + reach };
    })
    .filter(({ value }) => !Number.isNaN(value));
  const constant = metric === "rocAuc" ? undefined : climatology[metric];
  const values = points.map(
    ({ x, value, to }) => `${x} ${fixed(value, digits)} ± ${fixed(to - value, digits)}`,
  );
  const beside = constant === undefined ? "" : `; climatology ${fixed(constant, digits)}`;
  return drawPlot(`${title} by moment: ${values.join(", ")}${beside}.`, {
    width: 470,
    height: 240,
    marginLeft: 56,
    x: {
      type: "point",
      label: null,
      domain: moments.map(({ leadTime }) => momentText(leadTime)),
      tickSize: 3,
      // Short, so that the eleven do not overlap.
      tickFormat: (text: string) => text.replace("timetable", "> 7 d").replace(" min", "m"),
    },
    y: { label: `${title}${unit && ", min"}`, grid: true, nice: true, zero: false, ticks: 5 },
    marks: [
      ...(constant === undefined
        ? []
        : [Plot.ruleY([constant], { stroke: "var(--faint)", strokeDasharray: "4,4" })]),
      Plot.line(points, { x: "x", y: "value", stroke: "var(--hour)", strokeWidth: 2 }),
      Plot.ruleX(points, { x: "x", y1: "from", y2: "to", stroke: "var(--ink)" }),
      Plot.dot(points, {
        x: "x",
        y: "value",
        fill: "var(--hour)",
        r: 4,
        title: ({ x, value, to }) => `${x}: ${fixed(value, digits)} ± ${fixed(to - value, digits)}${unit}`,
      }),
    ],
  });
}
