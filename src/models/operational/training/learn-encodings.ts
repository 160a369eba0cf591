import { timeZoneOf } from "../../../flights/time-zone.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import { categoriesAmong } from "../features/categories.ts";
import type { Encoding } from "../features/features.ts";
import { learnTravelMinutes } from "../features/inbound.ts";
import { learnTurnRounds } from "../features/learn-turn-rounds.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { learnTypicalTraffic } from "../features/typical-traffic.ts";
import { type TrafficColumns, trafficAt } from "./traffic-columns.ts";

/** The encodings of a model's flights as features. */
export interface AirportEncodings {
  /** Of the flights of all airports together. */
  readonly encoding: Encoding;
  /** Of each airport, in the order of the flights' airports; they differ in typical traffic, travel times and turn-rounds. */
  readonly ofAirports: readonly Encoding[];
}

/**
 * Returns the encodings for a model that is trained on some flights. An airport without any has those of all.
 * @param training the indices of those flights
 */
export function learnEncodings(
  flights: PastFlights,
  traffic: TrafficColumns,
  training: Uint32Array,
): AirportEncodings {
  const { airports, airlines, airline, airport, destinations, destination } = flights.columns;
  const names = {
    airlines: categoriesAmong(airlines, airline, training),
    destinations: categoriesAmong(destinations, destination, training),
    ...(airports.length > 1 && { airports: airports.map(({ code }) => code) }),
  };
  const zones = new Map(airports.map(({ code, timeZone }) => [code, timeZoneOf(timeZone)]));
  const [first] = zones.values();
  const zoneOf = ({ airport = "" }: ScheduledFlight) => zones.get(airport) ?? first;
  const learn = (rows: Uint32Array) => {
    const travelMinutes = learnTravelMinutes(flightsAt(flights, rows));
    return {
      typicalTraffic: learnTypicalTraffic(around(flights, traffic, rows), names.airlines, zoneOf),
      ...(travelMinutes && { travelMinutes }),
    };
  };
  const turnRounds = learnTurnRounds(flights, training);
  const encoding = { ...names, ...learn(training), ...(turnRounds && { aircraft: turnRounds.all }) };
  if (airports.length === 1) return { encoding, ofAirports: [encoding] };
  const ofAirports = airports.map((_, index) => {
    const own = training.filter((row) => airport[row] === index);
    if (own.length === 0) return encoding;
    return { ...encoding, ...learn(own), ...(turnRounds && { aircraft: turnRounds.ofAirports[index] }) };
  });
  return { encoding, ofAirports };
}

function* flightsAt(flights: PastFlights, rows: Uint32Array) {
  if (flights.columns.departed !== undefined) for (const row of rows) yield flights.at(row);
}

function* around(flights: PastFlights, traffic: TrafficColumns, rows: Uint32Array) {
  for (const row of rows) yield [flights.at(row), trafficAt(traffic, row)] as const;
}
