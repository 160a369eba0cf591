import type { Language } from "../language/texts.ts";
import { answerOf, service } from "../service/client.ts";
import type { AskedFlight, ForecastAnswer, ForecastItem } from "./forecast.ts";

/**
 * Requests the forecasts of some flights.
 * @param explain the language of the reasons; without it there are none
 * @returns an item for each flight, in the same order
 * @throws ServiceProblem, ServiceLost
 */
export async function askForecasts(
  flights: readonly AskedFlight[],
  explain: Language | undefined,
  signal: AbortSignal,
): Promise<readonly ForecastItem[]> {
  const query = explain === undefined ? {} : ({ explain: "true", language: explain } as const);
  const answer = await answerOf(
    service.POST("/v1/forecasts", { body: { flights: [...flights] }, params: { query }, signal }),
  );
  // The route has several kinds of answer; a request in JSON receives this one.
  return (answer as ForecastAnswer).forecasts;
}
