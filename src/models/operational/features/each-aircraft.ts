import { AircraftHistory } from "../../../history/aircraft-history.ts";
import type { PastFlights } from "./past-flights.ts";

/** An aircraft at one airport. */
export interface OneAircraft {
  /** The index of the airport. */
  readonly airport: number;
  /** The indices of its departures, in the order of their scheduled times. */
  readonly indices: Uint32Array;
  /** All of its legs and departures. */
  readonly history: AircraftHistory;
}

/** Iterates over the aircraft of flights, with one aircraft's history at a time in memory. */
export function* eachAircraft(flights: PastFlights): Generator<OneAircraft> {
  const { airport, registrations = [], registration, legs } = flights.columns;
  if (registration === undefined) return;
  const keyOf = (at: number, aircraft: number) =>
    registrations[aircraft] === "" ? -1 : at * registrations.length + aircraft;
  const keys = registrations.length * flights.columns.airports.length;
  const ofAircraft = indicesByKey(keys, flights.length, (index) =>
    keyOf(airport[index], registration[index]),
  );
  const legsOf = indicesByKey(keys, legs?.scheduled.length ?? 0, (index) =>
    legs === undefined ? -1 : keyOf(legs.airport[index], legs.registration[index]),
  );
  for (let key = 0; key < keys; key++) {
    const indices = ofAircraft(key);
    if (indices.length === 0) continue;
    const history = new AircraftHistory();
    for (const leg of legsOf(key)) history.recordLeg(flights.legAt(leg));
    for (const index of indices) history.setDeparture(flights.at(index));
    yield { airport: Math.floor(key / registrations.length), indices, history };
  }
}

/**
 * Sorts indices by key: four bytes each, where lists would take eight and more.
 * @param keys their number
 * @param keyOf returns the key of an index from 0 to `count`, or -1 for one that is left out
 * @returns a function that gives the indices of a key, ascending
 */
function indicesByKey(
  keys: number,
  count: number,
  keyOf: (index: number) => number,
): (key: number) => Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (let index = 0; index < count; index++) {
    const key = keyOf(index);
    if (key >= 0) starts[key + 1]++;
  }
  for (let key = 0; key < keys; key++) starts[key + 1] += starts[key];
  const next = starts.slice();
  const indices = new Uint32Array(starts[keys]);
  for (let index = 0; index < count; index++) {
    const key = keyOf(index);
    if (key >= 0) indices[next[key]++] = index;
  }
  return (key) => indices.subarray(starts[key], starts[key + 1]);
}
