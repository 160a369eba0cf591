import type { paths } from "../service/schema.ts";

type Post = paths["/v1/forecasts"]["post"];

/** What is answered for some flights. */
export type ForecastAnswer = Post["responses"][200]["content"]["application/json"];

/** A flight to ask about, as the service takes it. */
export type AskedFlight = Post["requestBody"]["content"]["application/json"]["flights"][number];

/** What is answered for a flight: its forecast, or its problem. */
export type ForecastItem = ForecastAnswer["forecasts"][number];

/** The forecast of a flight. */
export type Forecast = Extract<ForecastItem, { probability: number }>;

/** One of the reasons of a forecast. */
export type Reason = NonNullable<Forecast["reasons"]>[number];

/** Which lead time a forecast stands on. */
export type LeadTime = Forecast["leadTime"];

/** Whether a slot has a forecast. */
export function isForecast(slot: ForecastItem): slot is Forecast {
  return "probability" in slot;
}
