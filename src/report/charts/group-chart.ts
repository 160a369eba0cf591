import * as Plot from "@observablehq/plot";
import type { GroupMetrics } from "../metrics/group-metrics.ts";
import { table } from "../page/elements.ts";
import type { Html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

/** The models shown for each group: the one that knows most, and the one to compare it with. */
export const GROUP_MODELS = ["baseline", "hour"] as const;

/** The longest name of a group that a chart has room for, in characters. */
const MAX_NAME_LENGTH = 22;

/** The mean forecast of a model for a group, or the actual share of delayed flights, 0 to 1. */
export function rateOf(group: GroupMetrics, name: SeriesName): number {
  return name === "actual" ? group.actual : group.forecasts[name].rate;
}

/** Draws a line for each group with the forecast and the actual share of delayed flights, and the error of the hour lead. */
export function groupChart(title: string, groups: readonly GroupMetrics[]): Html {
  const label = ({ name, flights }: GroupMetrics) => `${clipped(name)} (${countText(flights)})`;
  const values = groups.map(
    (group) =>
      `${group.name} actual ${percent(group.actual)}, hour lead ${percent(group.forecasts.hour.rate)}, ` +
      `baseline ${percent(group.forecasts.baseline.rate)}`,
  );
  const dots = ([...GROUP_MODELS, "actual"] as const).map((name) => {
    const { colour, symbol, label: series } = SERIES[name];
    return Plot.dot(groups, {
      x: (group: GroupMetrics) => 100 * rateOf(group, name),
      y: label,
      fill: colour,
      symbol,
      r: 5,
      title: (group: GroupMetrics) => `${group.name}, ${series}: ${percent(rateOf(group, name))}`,
    });
  });
  return drawPlot(`${title}: ${values.join("; ")}.`, {
    width: 950,
    height: 64 + 26 * groups.length,
    marginLeft: 20 + 7 * Math.max(...groups.map((group) => label(group).length)),
    marginTop: 8,
    x: { domain: [0, axisEnd(groups)], label: "delayed, %", grid: true, nice: true },
    y: { type: "point", domain: groups.map(label), label: null },
    marks: [
      Plot.ruleY(groups, {
        y: label,
        x1: (group: GroupMetrics) => 100 * group.actual,
        x2: (group: GroupMetrics) => 100 * group.forecasts.hour.rate,
        stroke: "var(--faint)",
        strokeWidth: 3,
      }),
      ...dots,
    ],
  });
}

function axisEnd(groups: readonly GroupMetrics[]): number {
  const rates = groups.flatMap((group) =>
    (["actual", ...GROUP_MODELS] as const).map((name) => rateOf(group, name)),
  );
  return 100 * (Math.max(...rates) || 1);
}

function clipped(name: string): string {
  const characters = [...name];
  return characters.length > MAX_NAME_LENGTH ? `${characters.slice(0, MAX_NAME_LENGTH - 1).join("")}…` : name;
}

/** Writes the metrics of groups as a table. */
export function groupTable(caption: string, kind: string, groups: readonly GroupMetrics[]): Html {
  return table({
    caption,
    head: [
      kind,
      "Flights",
      "Actual",
      ...GROUP_MODELS.map((name) => SERIES[name].label),
      ...GROUP_MODELS.map((name) => `Brier score, ${SERIES[name].label}`),
    ],
    rows: groups.map((group) => [
      group.name,
      countText(group.flights),
      percent(group.actual),
      ...GROUP_MODELS.map((name) => percent(group.forecasts[name].rate)),
      ...GROUP_MODELS.map((name) => fixed(group.forecasts[name].brier)),
    ]),
  });
}
