import { answerOf, service } from "../service/client.ts";
import type { paths } from "../service/schema.ts";

type Post = paths["/v1/forecasts"]["post"];
type Answer = Post["responses"][200]["content"]["application/json"];

/** A flight to ask about, as the service takes it. */
export type AskedFlight = Post["requestBody"]["content"]["application/json"]["flights"][number];

/** What is answered for a flight: its forecast, or its problem. */
export type ForecastSlot = Answer["forecasts"][number];

/** The forecast of a flight. */
export type Forecast = Extract<ForecastSlot, { probability: number }>;

/** One of the reasons of a forecast. */
export type Reason = NonNullable<Forecast["reasons"]>[number];

/** Which lead time a forecast stands on. */
export type LeadTime = Forecast["leadTime"];

/** Whether a slot has a forecast. */
export function isForecast(slot: ForecastSlot): slot is Forecast {
  return "probability" in slot;
}

/**
 * Asks for forecasts of some flights, each in its slot, in order.
 * @param explain the language of reasons; absent, none are told
 * @throws ServiceProblem, ServiceLost
 */
export async function askForecasts(
  flights: readonly AskedFlight[],
  explain: "en" | "es" | undefined,
  signal: AbortSignal,
): Promise<readonly ForecastSlot[]> {
  const query = explain === undefined ? {} : ({ explain: "true", language: explain } as const);
  const answer = await answerOf(
    service.POST("/v1/forecasts", { body: { flights: [...flights] }, params: { query }, signal }),
  );
  // Of the kinds of answer that the route has, the one that fits a question in JSON.
  return (answer as Answer).forecasts;
}
