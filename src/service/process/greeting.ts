import process from "node:process";
import type { Config } from "../../config.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { routesOf } from "../../models/operational/forecasting/network.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { airportsOf, type ServedAirport } from "../airports/served-airports.ts";

const DAY = 24 * 60;

/** The local time of the flight in the example, on the day after: no clock change skips noon. */
const NOON = 12 * 60;

/** A request of `POST /v1/forecasts` to try. */
export interface Example {
  readonly body: string;
  /** Whether it is answered only with an API key. */
  readonly needsKey: boolean;
}

/**
 * Returns a body of `POST /v1/forecasts` that a model can answer: a flight of tomorrow on the route of the busiest airport
 * that most training flights were on.
 * @param now an instant in minutes
 */
export function exampleBody(model: OperationalModel, now: number): string {
  const { ends, all } = airportsOf(model);
  const flightsOf = ({ part }: ServedAirport) => part.airport?.flights ?? 0;
  const busiest = all.reduce((most, each) => (flightsOf(each) > flightsOf(most) ? each : most));
  const { part, zone, flightAirport } = busiest;
  const [{ airline, destination }] = routesOf(part.known);
  const midnight = Math.floor(zone.localMinutes(now) / DAY) * DAY;
  const flight = {
    airline,
    ...(flightAirport !== undefined && { [ends.own]: flightAirport }),
    [ends.other]: destination,
    scheduled: formatLocalTime(midnight + DAY + NOON, "T").slice(0, 16),
  };
  return JSON.stringify({ flights: [flight] });
}

/** Prints where the service listens, with a command to try. */
export function greet({ HOST }: Config, port: number, { body, needsKey }: Example): void {
  const url = `http://${urlHost(HOST)}:${port}`;
  const headers = ["content-type: application/json", ...(needsKey ? ["authorization: Bearer YOUR-KEY"] : [])];
  process.stderr.write(`
Puntual listens on ${url}, also for browsers. Its routes are described at ${url}/docs. Try:

  curl -s ${url}/v1/forecasts ${headers.map((header) => `-H '${header}'`).join(" ")} \\
    -d '${body.replaceAll("'", "\\u0027")}'

`);
}

/** The host of a URL: localhost for a wildcard address, in brackets for an IPv6 address. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
