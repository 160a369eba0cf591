import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { Aircraft } from "./aircraft.ts";
import { BucketHistory } from "./bucket-history.ts";
import { Departures } from "./departures.ts";
import { GroupHistory } from "./group-history.ts";
import { bucketOf, type Group, type KnownOutcomes } from "./known-outcomes.ts";
import type { Outcome, ScheduledFlight } from "./outcome.ts";

/** The groups of one flight; undefined for a group without a known flight. */
export type GroupHistories = { readonly [G in Group]: GroupHistory | undefined };

/** The groups of the flights of a route. */
interface RouteHistories extends Omit<GroupHistories, "slot"> {
  slotAt(scheduled: number): GroupHistory | undefined;
}

/**
 * The outcomes of an airport's flights and the times at which they became known: a fold over outcomes that can return,
 * for any moment, what was known by then. Training replays a year through it; a service adds outcomes as they are
 * reported. Outcomes may arrive late, repeatedly and in any order: the same outcomes make the same history.
 */
export class History implements KnownOutcomes {
  /** All flights of the airport. */
  readonly airport = new GroupHistory();
  /** Of arrivals: when flights left the airports that they are from, arrived or not. */
  readonly departures = new Departures();
  /** The aircraft: the legs by which they get to the airport, and their departures from there. */
  readonly aircraft = new Aircraft();
  readonly #airlines = new Map<string, GroupHistory>();
  readonly #destinations = new Map<string, GroupHistory>();
  /** By airline and destination. */
  readonly #routes = new Map<string, Map<string, RouteHistory>>();
  readonly #zone: TimeZone;

  /** @param zone of the airport, for the half hours of the day; UTC by default */
  constructor(zone: TimeZone = timeZoneOf()) {
    this.#zone = zone;
  }

  /** The number of flights with a known outcome. */
  get size(): number {
    return this.airport.known.length;
  }

  /** The time at which the first outcome became known, an instant in minutes; Infinity if there is none. */
  get from(): number {
    return this.airport.known.firstTime;
  }

  /** The time at which the last outcome became known, an instant in minutes; -Infinity if there is none. */
  get to(): number {
    return this.airport.known.lastTime;
  }

  /** Returns the time at which the last outcome by a moment became known, an instant in minutes; -Infinity if there is none. */
  toAt(moment: number): number {
    const { known } = this.airport;
    return known.timeOf(known.countUntil(moment) - 1);
  }

  /**
   * Records an outcome. A later report of the same flight replaces the earlier one, except that a flight that has left
   * cannot go back to waiting, and that one without a registration keeps the earlier one's.
   * @returns whether the history changed
   */
  record(outcome: Outcome): boolean {
    const ofAirline = getOrAdd(this.#routes, outcome.airlineCode, () => new Map<string, RouteHistory>());
    const route = getOrAdd(ofAirline, outcome.destination, () => new RouteHistory(outcome));
    const bucket = getOrAdd(
      route.buckets,
      bucketOf(outcome.scheduled, this.#zone),
      () => new BucketHistory(),
    );
    const index = bucket.indexOf(outcome);
    const before = bucket.timesAt(index);
    const operated = outcome.operated ?? before?.operated;
    const aircraftBefore = bucket.registrationAt(index);
    const registration = outcome.registration ?? aircraftBefore;
    const isSameTime = before !== undefined && before.operated === operated;
    if (isSameTime && registration === aircraftBefore) return false;
    if (!isSameTime) {
      const groups = [
        this.airport,
        getOrAdd(this.#airlines, outcome.airlineCode, () => new GroupHistory()),
        getOrAdd(this.#destinations, outcome.destination, () => new GroupHistory()),
        route,
        bucket,
      ];
      for (const group of groups) {
        if (before !== undefined) group.remove(before);
        group.add({ scheduled: outcome.scheduled, operated });
      }
    }
    const recorded = { ...outcome, operated, ...(registration !== undefined && { registration }) };
    bucket.set(index, recorded);
    if (aircraftBefore !== undefined && aircraftBefore !== registration)
      this.aircraft.forgetDeparture({ ...outcome, registration: aircraftBefore });
    this.aircraft.recordDeparture(recorded);
    return true;
  }

  /** Forgets the outcome of a flight, as if it had never been reported. */
  forget(flight: ScheduledFlight & Pick<Outcome, "ordinal">): void {
    const bucket = this.#routeOf(flight)?.buckets.get(bucketOf(flight.scheduled, this.#zone));
    const index = bucket?.indexOf(flight) ?? -1;
    const known = bucket?.timesAt(index);
    if (bucket === undefined || known === undefined) return;
    for (const group of Object.values(this.groupsOf(flight))) group?.remove(known);
    const registration = bucket.registrationAt(index);
    if (registration !== undefined) this.aircraft.forgetDeparture({ ...flight, registration });
    bucket.drop(index);
  }

  /**
   * Returns the outcomes of the flights scheduled in a period, in the order of their scheduled times.
   * @param from start in minutes, inclusive
   * @param to end in minutes, exclusive
   */
  scheduledBetween(from: number, to: number): Outcome[] {
    const found: Outcome[] = [];
    for (const ofAirline of this.#routes.values())
      for (const route of ofAirline.values())
        for (const bucket of route.buckets.values()) bucket.addScheduledBetween(from, to, route, found);
    return found.sort(inOrder);
  }

  /** Returns the groups of a flight. */
  groupsOf(flight: ScheduledFlight): GroupHistories {
    const { airport, airline, destination, route, slotAt } = this.routeOf(flight);
    return { airport, airline, destination, route, slot: slotAt(flight.scheduled) };
  }

  /** Returns the groups of the flights of a route, as they are now. @internal */
  routeOf(of: Pick<ScheduledFlight, "airlineCode" | "destination">): RouteHistories {
    const route = this.#routeOf(of);
    return {
      airport: this.airport,
      airline: this.#airlines.get(of.airlineCode),
      destination: this.#destinations.get(of.destination),
      route,
      slotAt: (scheduled) => route?.buckets.get(bucketOf(scheduled, this.#zone)),
    };
  }

  /** Returns when a flight left, an instant in minutes, of several of the same time the first; undefined where that is not known. */
  departureOf(flight: ScheduledFlight): number | undefined {
    const bucket = this.#routeOf(flight)?.buckets.get(bucketOf(flight.scheduled, this.#zone));
    return bucket?.timesAt(bucket.firstAt(flight.scheduled))?.operated;
  }

  #routeOf({
    airlineCode,
    destination,
  }: Pick<ScheduledFlight, "airlineCode" | "destination">): RouteHistory | undefined {
    return this.#routes.get(airlineCode)?.get(destination);
  }
}

class RouteHistory extends GroupHistory {
  readonly airlineCode: string;
  readonly destination: string;
  readonly buckets = new Map<number, BucketHistory>();

  constructor({ airlineCode, destination }: ScheduledFlight) {
    super();
    this.airlineCode = airlineCode;
    this.destination = destination;
  }
}

function routeKey({ airlineCode, destination }: ScheduledFlight): string {
  return `${airlineCode} ${destination}`;
}

/** Compares outcomes by scheduled time, route and ordinal, which no two flights have in common. */
function inOrder(a: Outcome, b: Outcome): number {
  if (a.scheduled !== b.scheduled) return a.scheduled - b.scheduled;
  const [routeA, routeB] = [routeKey(a), routeKey(b)];
  if (routeA === routeB) return (a.ordinal ?? 0) - (b.ordinal ?? 0);
  return routeA < routeB ? -1 : 1;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const created = create();
  map.set(key, created);
  return created;
}
