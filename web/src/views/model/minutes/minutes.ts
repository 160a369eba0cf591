import { LEAD_TIMES, type LeadTime } from "../../../../../src/models/operational/lead-time.ts";
import type { components } from "../../../service/schema.ts";
import type { BackTest, BackTested } from "../evaluated/back-test.ts";

/** The metrics of forecast minutes: the error of the median, the whole distribution, and the 80 % interval. */
export type LatenessMetrics = components["schemas"]["LatenessMetrics"];

/** A lead time, one of all of them, whose minutes were measured. */
export interface MeasuredMinutes {
  readonly leadTime: LeadTime;
  readonly pooled: LatenessMetrics;
  /** By month, `7` or `2014-07`. */
  readonly months: Readonly<Record<string, LatenessMetrics>>;
}

/** Returns the metrics of the minutes of a lead time; undefined where the back-test did not measure them. */
export function minutesOf({
  p50,
  crps,
  crpsSkill,
  pinball,
  interval80,
}: BackTested): LatenessMetrics | undefined {
  if (p50 === undefined || crps === undefined || crpsSkill === undefined) return undefined;
  if (pinball === undefined || interval80 === undefined) return undefined;
  return { p50, crps, crpsSkill, pinball, interval80 };
}

/** Returns the lead times whose minutes were measured, from the one with the least information to the one with the most. */
export function measuredMinutes(backTest: BackTest): readonly MeasuredMinutes[] {
  const byName: Partial<Record<string, BackTested>> = backTest;
  return LEAD_TIMES.flatMap((leadTime) => {
    const evaluated = byName[leadTime];
    const pooled = evaluated && minutesOf(evaluated);
    return pooled === undefined ? [] : [{ leadTime, pooled, months: evaluated?.latenessByMonth ?? {} }];
  });
}

/** A month, and the share of its flights whose lateness was in the interval. */
export interface MonthCoverage {
  readonly month: string;
  readonly coverage: number;
}

/** Returns the months with the lowest and the highest coverage of the interval; undefined with fewer than two. */
export function coverageByMonth(
  months: Readonly<Record<string, LatenessMetrics>>,
): { readonly lowest: MonthCoverage; readonly highest: MonthCoverage } | undefined {
  const [lowest, ...others] = Object.entries(months)
    .map(([month, { interval80 }]) => ({ month, coverage: interval80.coverage }))
    .sort((one, other) => one.coverage - other.coverage);
  const highest = others.at(-1);
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}
