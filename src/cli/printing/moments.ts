import {
  groupInWords,
  MOMENT_METRICS,
  type MomentMetric,
  type MomentsOfFlights,
} from "../../models/evaluation/moments/quality-by-moment.ts";
import type { Estimate } from "../../models/evaluation/moments/statistic.ts";
import { table } from "./table.ts";

const HEADS: Readonly<Record<MomentMetric, { readonly head: string; readonly digits: number }>> = {
  rocAuc: { head: "ROC AUC", digits: 4 },
  brier: { head: "Brier", digits: 4 },
  meanAbsoluteError: { head: "MAE of P50", digits: 2 },
  crps: { head: "CRPS", digits: 2 },
};

/** A change this many standard errors for the worse is marked. */
const MARKED_ERRORS = 2;

/** Writes the quality by moment as tables for a terminal. */
export function momentTables(groups: readonly MomentsOfFlights[]): string {
  const tables = groups.map(
    (group) => `
quality by moment, of the ${group.flights} ${groupInWords(group)} (${delayedShare(group)} delayed)
${momentTable(group)}
`,
  );
  return `${tables.join("")}
Each table is of the same flights, forecast given that they are still here; different tables are not comparable. ± is one
standard error, by day. The change is that from the moment before; one for the worse by more than ${MARKED_ERRORS} of its standard errors
has a !. Climatology is what the flights before each month alone would forecast.`;
}

function delayedShare({ flights, delayed }: MomentsOfFlights): string {
  return `${((100 * delayed) / flights).toFixed(1)} %`;
}

function momentTable({ moments, climatology }: MomentsOfFlights): string {
  const heads = MOMENT_METRICS.flatMap((metric) => [HEADS[metric].head, "change"]);
  const rows = moments.map(({ leadTime, metrics, change }) => [
    leadTime,
    ...MOMENT_METRICS.flatMap((metric) => [
      estimateText(metrics[metric], metric),
      change === undefined ? "" : changeText(change[metric], metric),
    ]),
  ]);
  const reference = MOMENT_METRICS.flatMap((metric) => [
    metric === "rocAuc" ? "" : climatology[metric].toFixed(HEADS[metric].digits),
    "",
  ]);
  return table(["moment", ...heads], [...rows, ["climatology", ...reference]]);
}

function changeText(change: Estimate, metric: MomentMetric): string {
  const worse = metric === "rocAuc" ? -change.value : change.value;
  const mark = worse > MARKED_ERRORS * change.standardError ? "!" : "";
  return `${change.value > 0 ? "+" : ""}${estimateText(change, metric)}${mark}`;
}

function estimateText({ value, standardError }: Estimate, metric: MomentMetric): string {
  const { digits } = HEADS[metric];
  if (Number.isNaN(value)) return "–";
  if (!Number.isFinite(standardError)) return value.toFixed(digits);
  return `${value.toFixed(digits)} ± ${standardError.toFixed(digits)}`;
}
