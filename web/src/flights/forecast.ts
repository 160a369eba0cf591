import type { paths } from "../service/schema.ts";

type Post = paths["/v1/forecasts"]["post"];

/** The answer to a request for forecasts. */
export type ForecastAnswer = Post["responses"][200]["content"]["application/json"];

/** A flight in a request for forecasts. */
export type AskedFlight = Post["requestBody"]["content"]["application/json"]["flights"][number];

/** The item of a flight in an answer: its forecast, or a problem. */
export type ForecastItem = ForecastAnswer["forecasts"][number];

/** The forecast of a flight. */
export type Forecast = Extract<ForecastItem, { probability: number }>;

/** One of the reasons of a forecast. */
export type Reason = NonNullable<Forecast["reasons"]>[number];

/** The lead time of a forecast. */
export type LeadTime = Forecast["leadTime"];

/** Whether an item has a forecast. */
export function isForecast(item: ForecastItem): item is Forecast {
  return "probability" in item;
}
