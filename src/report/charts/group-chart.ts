import * as Plot from "@observablehq/plot";
import type { GroupFigures } from "../metrics/group-metrics.ts";
import { table } from "../page/figure.ts";
import type { Html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import { drawPlot } from "./draw-plot.ts";
import { SERIES, type SeriesName } from "./series.ts";

/** The models that groups are shown for: the best informed, and the one to compare it with. */
export const GROUP_MODELS = ["baseline", "hour"] as const;

/** Characters of a group's name that a plot has room for. */
const NAME_LENGTH = 22;

/** The share delayed that was forecast for a group, or that was. */
export function rateOf(group: GroupFigures, name: SeriesName): number {
  return name === "actual" ? group.actual : group.forecasts[name].rate;
}

/** Draws one line a group: the share delayed, forecast and actual, and how far the hour lead lies from the actual. */
export function groupPlot(what: string, groups: readonly GroupFigures[]): Html {
  const label = ({ name, flights }: GroupFigures) => `${clipped(name)} (${countText(flights)})`;
  const told = groups.map(
    (group) =>
      `${group.name} actual ${percent(group.actual)}, hour lead ${percent(group.forecasts.hour.rate)}, ` +
      `baseline ${percent(group.forecasts.baseline.rate)}`,
  );
  const dots = ([...GROUP_MODELS, "actual"] as const).map((name) => {
    const { colour, symbol, label: series } = SERIES[name];
    return Plot.dot(groups, {
      x: (group: GroupFigures) => 100 * rateOf(group, name),
      y: label,
      fill: colour,
      symbol,
      r: 5,
      title: (group: GroupFigures) => `${group.name}, ${series}: ${percent(rateOf(group, name))}`,
    });
  });
  return drawPlot(`${what}: ${told.join("; ")}.`, {
    width: 950,
    height: 64 + 26 * groups.length,
    marginLeft: 20 + 7 * Math.max(...groups.map((group) => label(group).length)),
    marginTop: 8,
    x: { domain: [0, axisEnd(groups)], label: "delayed, %", grid: true, nice: true },
    y: { type: "point", domain: groups.map(label), label: null },
    marks: [
      Plot.ruleY(groups, {
        y: label,
        x1: (group: GroupFigures) => 100 * group.actual,
        x2: (group: GroupFigures) => 100 * group.forecasts.hour.rate,
        stroke: "var(--faint)",
        strokeWidth: 3,
      }),
      ...dots,
    ],
  });
}

function axisEnd(groups: readonly GroupFigures[]): number {
  const rates = groups.flatMap((group) =>
    (["actual", ...GROUP_MODELS] as const).map((name) => rateOf(group, name)),
  );
  return 100 * (Math.max(...rates) || 1);
}

function clipped(name: string): string {
  const characters = [...name];
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH - 1).join("")}…` : name;
}

/** The figures of groups as a table. */
export function groupTable(caption: string, kind: string, groups: readonly GroupFigures[]): Html {
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
