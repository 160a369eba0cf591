import { answerOf, service } from "../service/client.ts";
import type { AskedFlight, ForecastAnswer, ForecastItem } from "./forecast.ts";

/**
 * Asks for forecasts of some flights, each in its slot, in order.
 * @param explain the language of reasons; absent, none are told
 * @throws ServiceProblem, ServiceLost
 */
export async function askForecasts(
  flights: readonly AskedFlight[],
  explain: "en" | "es" | undefined,
  signal: AbortSignal,
): Promise<readonly ForecastItem[]> {
  const query = explain === undefined ? {} : ({ explain: "true", language: explain } as const);
  const answer = await answerOf(
    service.POST("/v1/forecasts", { body: { flights: [...flights] }, params: { query }, signal }),
  );
  // Of the kinds of answer that the route has, the one that fits a question in JSON.
  return (answer as ForecastAnswer).forecasts;
}
