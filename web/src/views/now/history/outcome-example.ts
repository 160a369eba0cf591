import { flightEnds } from "../../../flights/flight-ends.ts";
import type { FlightAirport } from "../../../service/flight-airport.ts";
import { minutesLater } from "../airport-time.ts";

/** A route of the airport. */
interface Route {
  readonly airline: string;
  readonly destination: string;
}

/**
 * Writes a command that reports an outcome, and a flight that is late and not there yet. Only the key has to be filled
 * in.
 * @param service its address, with a slash at the end
 * @param now local time of the airport
 * @param routes of the airport, at least one; the first two are reported
 */
export function outcomeExample(
  service: string,
  now: string,
  routes: readonly Route[],
  airport: FlightAirport,
): string {
  const [one, other = one] = routes;
  const flight = ({ airline, destination }: Route, minutes: number) => ({
    airline,
    ...flightEnds(destination, airport),
    scheduled: minutesLater(now, minutes),
  });
  const outcomes = [{ ...flight(one, -90), operated: minutesLater(now, -55) }, flight(other, -30)];
  const [first, second] = outcomes.map((outcome) => JSON.stringify(outcome).replaceAll("'", "'\\''"));
  return [
    `curl ${service}v1/outcomes \\`,
    "  -H 'authorization: Bearer KEY' -H 'content-type: application/json' \\",
    `  -d '{"outcomes":[`,
    `    ${first},`,
    `    ${second}]}'`,
  ].join("\n");
}
