import { AircraftHistory } from "../../../history/aircraft-history.ts";
import type { PastFlights } from "./past-flights.ts";

/** An aircraft at one airport. */
export interface OneAircraft {
  /** The index of the airport. */
  readonly airport: number;
  /** The indices of its departures, in the order of their scheduled times. */
  readonly indices: readonly number[];
  /** All of its legs and departures. */
  readonly history: AircraftHistory;
}

/** Iterates over the aircraft of flights, with one aircraft's history at a time in memory. */
export function* eachAircraft(flights: PastFlights): Generator<OneAircraft> {
  const { airport, registrations = [], registration, legs } = flights.columns;
  if (registration === undefined) return;
  const keyOf = (at: number, aircraft: number) => at * registrations.length + aircraft;
  const ofAircraft = new Map<number, number[]>();
  for (const [index, aircraft] of registration.entries()) {
    if (registrations[aircraft] !== "") push(ofAircraft, keyOf(airport[index], aircraft), index);
  }
  const legsOf = new Map<number, number[]>();
  for (const index of legs?.scheduled.keys() ?? []) {
    if (legs !== undefined) push(legsOf, keyOf(legs.airport[index], legs.registration[index]), index);
  }
  for (const [key, indices] of ofAircraft) {
    const history = new AircraftHistory();
    for (const leg of legsOf.get(key) ?? []) history.recordLeg(flights.legAt(leg));
    for (const index of indices) history.setDeparture(flights.at(index));
    yield { airport: Math.floor(key / registrations.length), indices, history };
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
