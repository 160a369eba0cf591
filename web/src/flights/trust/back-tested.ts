import type { paths } from "../../service/schema.ts";
import type { LeadTime } from "../forecast.ts";

type Model = paths["/v1/models/{name}"]["get"]["responses"][200]["content"]["application/json"];

/** The back-test of one lead time. */
export type BackTested = NonNullable<NonNullable<NonNullable<Model["metrics"]>["models"]>[LeadTime]>;

/** Returns the back-test of a lead time; undefined for a model that was trained without a back-test. */
export function backTestedAt(
  { metrics }: Pick<Model, "metrics">,
  leadTime: LeadTime,
): BackTested | undefined {
  return metrics?.models?.[leadTime];
}

/** The most frequent lead time of some forecasts, and how many of them have it. */
export interface MainLeadTime {
  readonly leadTime: LeadTime;
  readonly forecasts: number;
}

/** Returns the most frequent lead time; undefined without forecasts. */
export function mainLeadTime(leadTimes: readonly LeadTime[]): MainLeadTime | undefined {
  const counts = [...Map.groupBy(leadTimes, (leadTime) => leadTime)].map(
    ([leadTime, { length }]): MainLeadTime => ({ leadTime, forecasts: length }),
  );
  return counts.sort((one, other) => other.forecasts - one.forecasts)[0];
}
