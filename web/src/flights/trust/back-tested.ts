import { LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import type { paths } from "../../service/schema.ts";
import type { LeadTime } from "../forecast.ts";

type ModelDetails = paths["/v1/models/{name}"]["get"]["responses"][200]["content"]["application/json"];

/** The back-test of one lead time. */
export type BackTested = NonNullable<NonNullable<NonNullable<ModelDetails["metrics"]>["models"]>[LeadTime]>;

/** The part of a model that has its back-test. */
export type Model = Pick<ModelDetails, "metrics">;

/**
 * Returns the lead time whose back-test says most of forecasts of a lead time: that itself or, where it was not back-tested,
 * the nearest one with less known. Most models are back-tested at some of their lead times only.
 */
export function measuredLead({ metrics }: Model, leadTime: LeadTime): LeadTime {
  const known = LEAD_TIMES.slice(0, LEAD_TIMES.indexOf(leadTime) + 1);
  return known.findLast((name) => metrics?.models?.[name] !== undefined) ?? leadTime;
}

/**
 * Returns the back-test of the {@link measuredLead} of a lead time; undefined for a model that was trained without a
 * back-test.
 */
export function backTestedAt(model: Model, leadTime: LeadTime): BackTested | undefined {
  return model.metrics?.models?.[measuredLead(model, leadTime)];
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
