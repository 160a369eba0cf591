import { timeZoneOf } from "../../../flights/time-zone.ts";
import { GroupHistory } from "../../../history/group-history.ts";
import { FEATURES_OF_GROUP, readGroup } from "../../../history/history-features.ts";
import { BUCKETS_OF_DAY, bucketOf, type Group } from "../../../history/known-outcomes.ts";
import { knownAt } from "../../../history/outcome.ts";
import { type RankedColumn, rankColumn } from "../../../learn/matrix/ranked-column.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { type HistoryLead, LEAD_MINUTES } from "../lead-time.ts";

/** The order in which outcomes become known, in memory that threads share. */
export interface OutcomeOrder {
  /** The indices of the flights in the order of the times at which it became known whether they are delayed. */
  readonly byKnown: Uint32Array;
  /** The indices of the flights in the order of their departures. */
  readonly byOperated: Uint32Array;
}

/** Returns the order in which the outcomes of flights became known. */
export function outcomeOrder(flights: PastFlights): OutcomeOrder {
  const { scheduled, operated } = flights.columns;
  const known = operated.map((time, index) => knownAt({ scheduled: scheduled[index], operated: time }));
  return { byKnown: flights.inOrderOf(known), byOperated: flights.inOrderOf(operated) };
}

/** Ranks the columns of {@link historyValues}. */
export function historyColumns(
  flights: PastFlights,
  order: OutcomeOrder,
  leadTime: HistoryLead,
  group: Group,
): RankedColumn[] {
  const columns = historyValues(flights, order, leadTime, group);
  const ranked: RankedColumn[] = [];
  // Each column is let go once it is ranked.
  for (let column = columns.shift(); column !== undefined; column = columns.shift())
    ranked.push(rankColumn(column));
  return ranked;
}

/**
 * Computes the features of one group of the history for all flights, each as known at the lead time: the columns of
 * `FEATURES_OF_GROUP`, which equal those of the `FeatureReader` with a history of the flights. The histories of one group
 * take a fifth of the memory of all.
 * @param makeColumn makes a column of so many values: by default one that no other thread shares, whose memory is free as soon as
 * the collector of garbage finds it out of use, while that of shared ones does not make it look
 */
export function historyValues(
  flights: PastFlights,
  { byKnown, byOperated }: OutcomeOrder,
  leadTime: HistoryLead,
  group: Group,
  makeColumn: (length: number) => Float32Array = (length) => new Float32Array(length),
): Float32Array[] {
  const { scheduled, operated } = flights.columns;
  const { keys, count } = groupKeys(flights, group);
  const histories = Array.from({ length: count }, () => new GroupHistory());
  const timesOf = (index: number) => ({ scheduled: scheduled[index], operated: operated[index] });
  for (const index of byKnown) histories[keys[index]].addDelay(timesOf(index));
  for (const index of byOperated) histories[keys[index]].addDeparture(timesOf(index));
  const columns = FEATURES_OF_GROUP[group].map(() => makeColumn(flights.length));
  const features = new Float32Array(columns.length);
  for (let index = 0; index < flights.length; index++) {
    readGroup(group, histories[keys[index]], scheduled[index] - LEAD_MINUTES[leadTime], features, 0);
    for (let feature = 0; feature < features.length; feature++) columns[feature][index] = features[feature];
  }
  return columns;
}

/** Numbers the groups of one kind; each flight has the number of its group. */
function groupKeys(flights: PastFlights, group: Group): { keys: Uint32Array; count: number } {
  const { airports, airlines, destinations, airport, airline, destination, scheduled } = flights.columns;
  const zones = airports.map(({ timeZone }) => timeZoneOf(timeZone));
  const airlineOf = (index: number) => airport[index] * airlines.length + airline[index];
  const routeOf = (index: number) => airlineOf(index) * destinations.length + destination[index];
  const keyOf: { readonly [G in Group]: (index: number) => number } = {
    airport: (index) => airport[index],
    airline: airlineOf,
    destination: (index) => airport[index] * destinations.length + destination[index],
    route: routeOf,
    slot: (index) => routeOf(index) * BUCKETS_OF_DAY + bucketOf(scheduled[index], zones[airport[index]]),
  };
  const numbers = new Map<number, number>();
  const keys = new Uint32Array(flights.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keyOf[group](index);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    keys[index] = number;
  }
  return { keys, count: numbers.size };
}
