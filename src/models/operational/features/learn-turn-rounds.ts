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
  /** By airline. */
  readonly stays: Map<string, number[]>;
  /** By `airline destination`. */
  readonly trips: Map<string, number[]>;
  /** By origin. */
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
  if (ofAirports.every(({ stays, trips }) => stays.size === 0 && trips.size === 0)) return undefined;
  const all = turnRoundsIn(ofAirports);
  return {
    all,
    ofAirports: airports.length === 1 ? [all] : ofAirports.map((times) => turnRoundsIn([times], all)),
  };
}

/** Returns the times of the training flights of each airport. */
function timesOf(flights: PastFlights, training: Uint32Array): Times[] {
  const { airports, airlines, airline, operated, scheduled } = flights.columns;
  const times = airports.map((): Times => ({ stays: new Map(), trips: new Map(), travels: new Map() }));
  const isTraining = new Uint8Array(flights.length);
  let knownBy = -Infinity;
  for (const index of training) {
    isTraining[index] = 1;
    knownBy = Math.max(knownBy, operated[index]);
  }
  for (const { airport, indices, history } of eachAircraft(flights)) {
    const { stays, trips, travels } = times[airport];
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
      add(trips, `${before.airlineCode} ${before.destination}`, trip);
    }
  }
  return times;
}

/** Learns the turn-rounds of airports together. */
function turnRoundsIn(times: readonly Times[], ofAll?: TurnRounds): TurnRounds {
  const airlines = namesIn(times, "stays");
  const routes = namesIn(times, "trips");
  const minimum = shrunkMinimum(listOf(times, "stays", airlines), ofAll?.minimum ?? NO_TURN_ROUND);
  const byAirline = {
    ...ofAll?.byAirline,
    ...mapped(airlines, (airline) =>
      shrunkMinimum(listOf(times, "stays", [airline]), ofAll?.byAirline[airline] ?? minimum),
    ),
  };
  const routesTo = Map.groupBy(routes, destinationOf);
  const trips = mapped([...routesTo.keys()].sort(), (destination) =>
    quantileOfMany(listOf(times, "trips", routesTo.get(destination) ?? [])),
  );
  const routeTrips = mapped(routes, (route) => {
    const ofDestination = trips[destinationOf(route)];
    return ofDestination === undefined
      ? undefined
      : shrunkMinimum(listOf(times, "trips", [route]), ofDestination);
  });
  return {
    minimum,
    byAirline,
    travelMinutes: mapped(namesIn(times, "travels"), (origin) => {
      const list = listOf(times, "travels", [origin]);
      return list.length < MIN_LEGS ? undefined : quantile(list, 0.5);
    }),
    roundTrips: { ...trips, ...routeTrips },
  };
}

function destinationOf(route: string): string {
  return route.slice(route.indexOf(" ") + 1);
}

/** Returns the names of the lists of a kind, sorted. */
function namesIn(times: readonly Times[], kind: keyof Times): string[] {
  return [...new Set(times.flatMap((each) => [...each[kind].keys()]))].sort();
}

/** Returns the lists of some names of all airports, joined: for as long as they are needed, as they are long. */
function listOf(times: readonly Times[], kind: keyof Times, names: readonly string[]): number[] {
  return names.flatMap((name) => times.flatMap((each) => each[kind].get(name) ?? []));
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

/** Returns a record of the values that a function gives for each name, in their order. */
function mapped(
  names: readonly string[],
  timeOf: (name: string) => number | undefined,
): Record<string, number> {
  const entries = names.map((name) => [name, timeOf(name)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

function add(lists: Map<string, number[]>, name: string, value: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}
