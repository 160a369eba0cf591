import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import type { Aircraft } from "../aircraft.ts";
import type { Departures } from "../departures.ts";
import { countNear, type SettledEvents } from "../event-series.ts";
import type { GroupReading } from "../group-history.ts";
import {
  BUCKETS_OF_DAY,
  bucketOf,
  type Group,
  type GroupOutcomes,
  type KnownOutcomes,
  type RouteOutcomes,
} from "../known-outcomes.ts";
import type { ScheduledFlight } from "../outcome.ts";
import type { EventColumns, GroupColumns, OutcomeColumns } from "./outcome-columns.ts";

/** The departures from other airports and the aircraft of past flights. */
export interface PastMovements {
  readonly departures: Departures;
  readonly aircraft: Aircraft;
}

type ScheduledRoute = Pick<ScheduledFlight, "airlineCode" | "destination">;

/**
 * The outcomes of past flights over columns that threads share: the same as those of a `History` to which the flights were
 * recorded, but none can be added. Each thread makes what it reads of: a few numbers for each group.
 */
export class PastOutcomes implements KnownOutcomes {
  readonly #columns: OutcomeColumns;
  readonly #zone: TimeZone;
  readonly #movements: () => PastMovements;
  readonly #routes = new Map<string, Map<string, number>>();
  readonly #groups: Readonly<Record<Exclude<Group, "airport">, (GroupOutcomes | undefined)[]>>;
  readonly #airport: GroupOutcomes;
  /** The outcomes that were known at the moment asked for last: the next one is mostly near. */
  #near = 0;
  #made: PastMovements | undefined;

  /**
   * @param zone of the airport, for the half hours of the day; UTC by default
   * @param movements returns their movements, at the first use of any
   */
  constructor(columns: OutcomeColumns, zone: TimeZone = timeZoneOf(), movements: () => PastMovements) {
    this.#columns = columns;
    this.#zone = zone;
    this.#movements = movements;
    this.#airport = new PastGroup(columns.groups.airport, 0);
    this.#groups = { airline: [], destination: [], route: [], slot: [] };
    for (const [route, [airlineCode, destination]] of columns.routes.entries()) {
      const ofAirline = this.#routes.get(airlineCode) ?? new Map<string, number>();
      this.#routes.set(airlineCode, ofAirline.set(destination, route));
    }
  }

  get size(): number {
    return this.#columns.flights.scheduled.length;
  }

  get from(): number {
    return this.size === 0 ? Infinity : this.#columns.groups.airport.known.times[0];
  }

  get departures(): Departures {
    this.#made ??= this.#movements();
    return this.#made.departures;
  }

  get aircraft(): Aircraft {
    this.#made ??= this.#movements();
    return this.#made.aircraft;
  }

  toAt(moment: number): number {
    const { known } = this.#airport;
    this.#near = countNear(known.settled, moment, this.#near);
    return this.#near === 0 ? -Infinity : known.settled.times[known.settled.start + this.#near - 1];
  }

  routeOf({ airlineCode, destination }: ScheduledRoute): RouteOutcomes {
    const { airlines, destinations, slots } = this.#columns;
    const route = this.#routes.get(airlineCode)?.get(destination) ?? -1;
    return {
      airport: this.#airport,
      airline: this.#group("airline", airlines.get(airlineCode) ?? -1),
      destination: this.#group("destination", destinations.get(destination) ?? -1),
      route: this.#group("route", route),
      slotAt: (scheduled) => {
        if (route === -1) return undefined;
        const bucket = bucketOf(scheduled, this.#zone);
        return this.#group("slot", slots[route * BUCKETS_OF_DAY + bucket]);
      },
    };
  }

  departureOf({ airlineCode, destination, scheduled }: ScheduledFlight): number | undefined {
    const { flights } = this.#columns;
    const route = this.#routes.get(airlineCode)?.get(destination);
    const { scheduled: times, operated } = flights;
    const until = countNear({ times, start: 0, length: times.length }, scheduled, times.length);
    let departure: number | undefined;
    for (let index = until - 1; index >= 0 && times[index] === scheduled; index--)
      if (flights.route[index] === route) departure = operated[index];
    return departure;
  }

  #group(kind: Exclude<Group, "airport">, index: number): GroupOutcomes | undefined {
    if (index === -1) return undefined;
    const groups = this.#groups[kind];
    groups[index] ??= new PastGroup(this.#columns.groups[kind], index);
    return groups[index];
  }
}

/** The outcomes of one group over columns. */
class PastGroup implements GroupOutcomes {
  readonly known: { readonly settled: SettledEvents };
  readonly departed: { readonly settled: SettledEvents };
  readonly departedDelayed: { readonly settled: SettledEvents };
  lastRead: GroupReading | undefined;

  constructor({ known, departed, departedDelayed }: GroupColumns, index: number) {
    this.known = { settled: eventsOf(known, index) };
    this.departed = { settled: eventsOf(departed, index) };
    this.departedDelayed = { settled: eventsOf(departedDelayed, index) };
    this.lastRead = undefined;
  }
}

function eventsOf({ starts, times, sums }: EventColumns, group: number): SettledEvents {
  return { times, sums, start: starts[group], length: starts[group + 1] - starts[group] - 1 };
}
