import assert from "node:assert/strict";
import type { FastifyInstance } from "fastify";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { isDelayed, knownAt, type Outcome } from "../../../src/history/outcome.ts";
import type { LeadTime } from "../../../src/models/operational/lead-time.ts";

/** The forecast of a flight an hour before its time. */
export interface ForecastThen {
  readonly probability: number;
  readonly leadTime: LeadTime;
}

/** A time as clients send it. */
export const localTime = (minutes: number) => formatLocalTime(minutes, "T");

/** A flight as clients send it. */
export const fieldsOf = ({ airlineCode, destination, scheduled, ordinal }: Outcome) => ({
  airline: airlineCode,
  destination,
  scheduled: localTime(scheduled),
  ordinal,
});

/** The outcomes known at a moment: without unknown ones, and only the delay of flights that have not left. */
export function outcomesBy(moment: number, flights: readonly Outcome[]): Outcome[] {
  return flights
    .filter((flight) => knownAt(flight) <= moment)
    .map((flight) => ((flight.operated ?? 0) > moment ? { ...flight, operated: undefined } : flight));
}

/** Reports outcomes, all of which have to be accepted. */
export async function report(app: FastifyInstance, headers: object, ...outcomes: Outcome[]): Promise<void> {
  const payload = {
    outcomes: outcomes.map((outcome) => ({
      ...fieldsOf(outcome),
      operated: outcome.operated === undefined ? null : localTime(outcome.operated),
    })),
  };
  const answer = await app.inject({
    method: "POST",
    url: "/v1/outcomes",
    headers: { ...headers },
    payload,
  });
  assert.equal(answer.json().summary?.failed, 0, answer.body);
}

/**
 * Lives through flights with a service as an airport does: each is forecast an hour before its time, and reported at the
 * minute at which something becomes known of it: that it left, or that it is late and still here.
 * @param until when it ends, local minutes
 * @param setClock sets the clock of the airport, local minutes
 * @returns the forecast of each
 */
export async function liveThrough(
  app: FastifyInstance,
  headers: object,
  flights: readonly Outcome[],
  until: number,
  setClock: (minutes: number) => void,
): Promise<ForecastThen[]> {
  const forecasts: ForecastThen[] = [];
  const forecast = async (flight: Outcome, index: number) => {
    const { ordinal: _, ...fields } = fieldsOf(flight);
    const payload = { flights: [fields] };
    const answer = await app.inject({
      method: "POST",
      url: "/v1/forecasts",
      headers: { ...headers },
      payload,
    });
    assert.equal(answer.statusCode, 200, answer.body);
    forecasts[index] = answer.json().forecasts[0];
  };
  const events = flights.flatMap((flight, index) => [
    { at: flight.scheduled - 60, order: 1, run: () => forecast(flight, index) },
    ...(isDelayed(flight)
      ? [
          {
            at: knownAt(flight),
            order: 0,
            run: () => report(app, headers, { ...flight, operated: undefined }),
          },
        ]
      : []),
    ...(flight.operated === undefined
      ? []
      : [{ at: flight.operated, order: 0, run: () => report(app, headers, flight) }]),
  ]);
  for (const { at, run } of events.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    if (at > until) break;
    setClock(at);
    await run();
  }
  setClock(until);
  return forecasts;
}
