import type { paths } from "../service/schema.ts";

type Post = paths["/v1/forecasts"]["post"];

/** The answer to a request for forecasts. */
export type ForecastAnswer = Post["responses"][200]["content"]["application/json"];

/** A flight in a request for forecasts, as the service reads it. */
export type RequestedFlight = Post["requestBody"]["content"]["application/json"]["flights"][number];

/** A flight to forecast; its destination is the other airport, also that of an arrival. */
export interface AskedFlight {
  readonly airline: string;
  readonly destination: string;
  /** Local time of the airport. */
  readonly scheduled: string;
  readonly flightType?: "I" | "N";
  /** Of its aircraft. */
  readonly registration?: string;
  /** The moment of the forecast, local time of the airport; by default the present. */
  readonly at?: string;
}

type AnsweredItem = ForecastAnswer["forecasts"][number];
type AnsweredForecast = Extract<AnsweredItem, { probability: number }>;
/** The fields that a service from before it had them leaves out. */
type Later = "latenessMinutes" | "moment" | "leadMinutes";

/** The item of a flight in an answer: its forecast, or a problem. */
export type ForecastItem = Forecast | Exclude<AnsweredItem, AnsweredForecast>;

/** The forecast of a flight; its destination is the other airport, also that of an arrival. */
export type Forecast = Omit<AnsweredForecast, Later> & Partial<Pick<AnsweredForecast, Later>>;

/** One of the reasons of a forecast. */
export type Reason = NonNullable<Forecast["reasons"]>[number];

/** The lead time of a forecast. */
export type LeadTime = Forecast["leadTime"];

/** Whether an item has a forecast. */
export function isForecast(item: ForecastItem): item is Forecast {
  return "probability" in item;
}
