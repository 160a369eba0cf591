import { eachAircraft } from "./each-aircraft.ts";
import type { PastFlights } from "./past-flights.ts";
import type { TurnRounds } from "./turn-rounds.ts";

/** The minimum turn-round where no flights show one, in minutes. */
const NO_TURN_ROUND = 30;

/** A tenth of the aircraft is faster: a quantile that a few wrong times do not move. */
const MINIMUM_QUANTILE = 0.1;

/** The number of flights at which their own minimum and that of the group that they are part of count the same. */
const HALF_WAY_FLIGHTS = 50;

/** A destination with fewer flights has no time of its own. */
const MIN_FLIGHTS = 10;

/** Nor has an origin with fewer legs. */
const MIN_LEGS = 2;

/** An aircraft that stays or is away longer, in minutes, does not leave as soon as it can. */
const [MAX_STAY_MINUTES, MAX_TRIP_MINUTES] = [3 * 60, 14 * 60];

/** The times of some flights, each list of minutes. */
interface Times {
  readonly stays: Map<string, number[]>;
  readonly trips: Map<string, number[]>;
  readonly routeTrips: Map<string, number[]>;
  readonly travels: Map<string, number[]>;
}

/**
 * Learns the turn-rounds of all airports together and of each.
 * @param training the indices of the training flights
 * @returns undefined if their aircraft are not known, or no aircraft returns
 */
export function learnTurnRounds(
  flights: PastFlights,
  training: Uint32Array,
): { readonly all: TurnRounds; readonly ofAirports: readonly TurnRounds[] } | undefined {
  const { airports, registration } = flights.columns;
  if (registration === undefined) return undefined;
  const ofAirports = timesOf(flights, training);
  const together = airports.length === 1 ? ofAirports[0] : joined(ofAirports);
  if (together.stays.size === 0 && together.trips.size === 0) return undefined;
  const all = turnRoundsIn(together);
  return {
    all,
    ofAirports: airports.length === 1 ? [all] : ofAirports.map((times) => turnRoundsIn(times, all)),
  };
}

/** Returns the times of the training flights of each airport. */
function timesOf(flights: PastFlights, training: Uint32Array): Times[] {
  const { airports, airlines, airline, operated, scheduled } = flights.columns;
  const times = airports.map(
    (): Times => ({ stays: new Map(), trips: new Map(), routeTrips: new Map(), travels: new Map() }),
  );
  const isTraining = new Uint8Array(flights.length);
  let knownBy = -Infinity;
  for (const index of training) {
    isTraining[index] = 1;
    knownBy = Math.max(knownBy, operated[index]);
  }
  for (const { airport, indices, history } of eachAircraft(flights)) {
    const { stays, trips, routeTrips, travels } = times[airport];
    for (const { origin, departed, operated: arrived = Infinity } of history.legs)
      if (departed !== undefined && arrived <= knownBy && arrived > departed)
        add(travels, origin, arrived - departed);
    for (const index of indices) {
      if (isTraining[index] === 0) continue;
      const before = history.departureBefore(scheduled[index], operated[index]);
      const leg = history.legUntil(scheduled[index]);
      const stay = operated[index] - (leg?.operated ?? Number.NaN);
      const isTurnRound = leg !== undefined && leg.scheduled > (before?.scheduled ?? -Infinity);
      if (isTurnRound && stay > 0 && stay <= MAX_STAY_MINUTES) add(stays, airlines[airline[index]], stay);
      if (before?.operated === undefined) continue;
      const trip = operated[index] - before.operated;
      if (!(trip > 0 && trip <= MAX_TRIP_MINUTES)) continue;
      add(trips, before.destination, trip);
      add(routeTrips, `${before.airlineCode} ${before.destination}`, trip);
    }
  }
  return times;
}

function turnRoundsIn(times: Times, ofAll?: TurnRounds): TurnRounds {
  const minimum = shrunkMinimum([...times.stays.values()].flat(), ofAll?.minimum ?? NO_TURN_ROUND);
  const byAirline = {
    ...ofAll?.byAirline,
    ...mapped(times.stays, (list, airline) => shrunkMinimum(list, ofAll?.byAirline[airline] ?? minimum)),
  };
  const trips = mapped(times.trips, quantileOfMany);
  const routeTrips = mapped(times.routeTrips, (list, route) => {
    const ofDestination = trips[route.slice(route.indexOf(" ") + 1)];
    return ofDestination === undefined ? undefined : shrunkMinimum(list, ofDestination);
  });
  return {
    minimum,
    byAirline,
    travelMinutes: mapped(times.travels, (list) =>
      list.length < MIN_LEGS ? undefined : quantile(list, 0.5),
    ),
    roundTrips: { ...trips, ...routeTrips },
  };
}

/** Returns the minimum of some times, shrunk towards that of the group that they are part of. */
function shrunkMinimum(list: readonly number[], ofGroup: number): number {
  if (list.length === 0) return ofGroup;
  const own = quantile(list, MINIMUM_QUANTILE);
  const share = list.length / (list.length + HALF_WAY_FLIGHTS);
  return Math.round(ofGroup + share * (own - ofGroup));
}

function quantileOfMany(list: readonly number[]): number | undefined {
  return list.length < MIN_FLIGHTS ? undefined : quantile(list, MINIMUM_QUANTILE);
}

/** Returns a quantile of some values: the lower of the two that it lies between. */
function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)];
}

/** Returns a record of the values that a function gives for each list, sorted by the lists' names. */
function mapped(
  lists: ReadonlyMap<string, readonly number[]>,
  timeOf: (list: readonly number[], name: string) => number | undefined,
): Record<string, number> {
  const entries = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => [name, timeOf(list, name)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function add(lists: Map<string, number[]>, name: string, value: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

function joined(times: readonly Times[]): Times {
  const join = (kind: keyof Times) => {
    const lists = new Map<string, number[]>();
    for (const each of times)
      for (const [name, list] of each[kind]) for (const value of list) add(lists, name, value);
    return lists;
  };
  return {
    stays: join("stays"),
    trips: join("trips"),
    routeTrips: join("routeTrips"),
    travels: join("travels"),
  };
}
