import type { QueryClient } from "@tanstack/react-query";
import type { Language } from "../language/texts.ts";
import { answerOf, service } from "../service/client.ts";
import { flightAirport } from "../service/served-airports.ts";
import { flightEnds, withOtherAirport } from "./flight-ends.ts";
import type { AskedFlight, ForecastAnswer, ForecastItem, RequestedFlight } from "./forecast.ts";

/**
 * Requests the forecasts of some flights of the airport that the page shows.
 * @param asked the airport that the address names
 * @param explain the language of the reasons; without it there are none
 * @returns an item for each flight, in the same order
 * @throws ServiceProblem, ServiceLost
 */
export async function askForecasts(
  client: QueryClient,
  asked: string | undefined,
  flights: readonly AskedFlight[],
  explain: Language | undefined,
  signal: AbortSignal,
): Promise<readonly ForecastItem[]> {
  const airport = await flightAirport(client, asked);
  const requested = flights.map(
    ({ destination, ...flight }) => ({ ...flight, ...flightEnds(destination, airport) }) as RequestedFlight,
  );
  const query = explain === undefined ? {} : ({ explain: "true", language: explain } as const);
  const answer = await answerOf(
    service.POST("/v1/forecasts", { body: { flights: requested }, params: { query }, signal }),
  );
  // The route has several kinds of answer; a request in JSON receives this one.
  return (answer as ForecastAnswer).forecasts.map((item) => withOtherAirport(item, airport.movement));
}
