import type { TableAirport } from "../../../flights/flight-table.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport, type Histories } from "../../../history/by-airport.ts";
import type { Encoding } from "../features/features.ts";
import { learnTravelMinutes } from "../features/inbound.ts";
import type { PastFlight } from "../features/past-flights.ts";
import { learnTypicalTraffic } from "../features/typical-traffic.ts";

/** The encoding of a model's flights: of all airports together, and of each. */
export interface AirportEncodings {
  readonly encoding: Encoding;
  readonly encodings: ByAirport<Encoding>;
}

/**
 * Returns the encodings for a model.
 * @param flights the training flights
 * @param airports at least one; of several, each flight names its own
 * @param knowledge with all training flights in the timetables
 */
export function learnEncodings(
  flights: readonly PastFlight[],
  airports: readonly TableAirport[],
  knowledge: Histories,
): AirportEncodings {
  const airlines = namesOf(flights, ({ airlineCode }) => airlineCode);
  const destinations = namesOf(flights, ({ destination }) => destination);
  const codes = airports.length > 1 ? airports.map(({ code }) => code) : undefined;
  const zones = new ByAirport(airports, (_, index) => timeZoneOf(airports[index].timeZone));
  const keyOf = ({ airport }: PastFlight) => (codes === undefined ? undefined : airport);
  const learn = (of: readonly PastFlight[]) => {
    const travelMinutes = learnTravelMinutes(of);
    return {
      typicalTraffic: learnTypicalTraffic(of, airlines, (flight) => ({
        traffic: knowledge.of(keyOf(flight)).timetable.trafficAround(flight),
        local: zones.of(keyOf(flight)).localMinutes(flight.scheduled),
      })),
      ...(travelMinutes && { travelMinutes }),
    };
  };
  const encoding = { airlines, destinations, ...(codes && { airports: codes }), ...learn(flights) };
  if (codes === undefined) return { encoding, encodings: new ByAirport(airports, () => encoding) };
  const ofAirport = groupByAirport(flights, airports);
  const encodings = new ByAirport(airports, (code): Encoding => {
    const own = ofAirport.of(code);
    if (own.length === 0) return encoding;
    const learnt = learn(own);
    // An airport whose flights have no departures of their own is taken to have the travel times of all.
    return { ...encoding, ...learnt };
  });
  return { encoding, encodings };
}

/** Returns the flights of each airport, in their order; all of them where there is one airport. */
export function groupByAirport(
  flights: readonly PastFlight[],
  airports: readonly TableAirport[],
): ByAirport<readonly PastFlight[]> {
  if (airports.length === 1) return new ByAirport(airports, () => flights);
  const groups = Map.groupBy(flights, ({ airport }) => airport);
  return new ByAirport(airports, (code) => groups.get(code) ?? []);
}

function namesOf(flights: readonly PastFlight[], nameOf: (flight: PastFlight) => string): string[] {
  return [...new Set(flights.map(nameOf))].sort();
}
