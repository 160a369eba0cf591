import { minuteOfDay } from "../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import type { Aircraft } from "../aircraft.ts";
import type { Departures } from "../departures.ts";
import type { SettledEvents } from "../event-series.ts";
import type { GroupReading } from "../group-history.ts";
import {
  BUCKET_MINUTES,
  BUCKETS_OF_DAY,
  type Group,
  type GroupOutcomes,
  type KnownOutcomes,
  type OutcomesByGroup,
} from "../known-outcomes.ts";
import type { Outcome, ScheduledFlight } from "../outcome.ts";
import type { EventColumns, GroupColumns, OutcomeColumns } from "./outcome-columns.ts";

/** The departures from other airports and the aircraft of past flights. */
export interface PastMovements {
  readonly departures: Departures;
  readonly aircraft: Aircraft;
}

/**
 * The outcomes of past flights over columns that threads share: the same as those of a `History` to which the flights were
 * recorded, but none can be added. Each thread makes what it reads of: a few numbers for each group.
 */
export class PastOutcomes implements KnownOutcomes {
  readonly #columns: OutcomeColumns;
  readonly #zone: TimeZone;
  readonly #first: Outcome | undefined;
  readonly #movements: () => PastMovements;
  readonly #routes = new Map<string, Map<string, number>>();
  readonly #groups: Readonly<Record<Group, (GroupOutcomes | undefined)[]>>;
  #made: PastMovements | undefined;

  /**
   * @param zone of the airport, for the half hours of the day; UTC by default
   * @param first the first of the flights
   * @param movements returns their movements, at the first use of any
   */
  constructor(
    columns: OutcomeColumns,
    zone: TimeZone = timeZoneOf(),
    first: Outcome | undefined,
    movements: () => PastMovements,
  ) {
    this.#columns = columns;
    this.#zone = zone;
    this.#first = first;
    this.#movements = movements;
    this.#groups = { airport: [], airline: [], destination: [], route: [], slot: [] };
    for (const [route, [airlineCode, destination]] of columns.routes.entries()) {
      const ofAirline = this.#routes.get(airlineCode) ?? new Map<string, number>();
      this.#routes.set(airlineCode, ofAirline.set(destination, route));
    }
  }

  get size(): number {
    return this.#columns.size;
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
    const { known } = this.#columns.groups.airport;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (known.times[middle] <= moment) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -Infinity : known.times[low - 1];
  }

  groupsOf({ airlineCode, destination, scheduled }: ScheduledFlight): OutcomesByGroup {
    const { airlines, destinations, slots } = this.#columns;
    const route = this.#routes.get(airlineCode)?.get(destination) ?? -1;
    const bucket = Math.floor(minuteOfDay(this.#zone.localMinutes(scheduled)) / BUCKET_MINUTES);
    return {
      airport: this.#group("airport", 0),
      airline: this.#group("airline", airlines.get(airlineCode) ?? -1),
      destination: this.#group("destination", destinations.get(destination) ?? -1),
      route: this.#group("route", route),
      slot: this.#group("slot", route === -1 ? -1 : slots[route * BUCKETS_OF_DAY + bucket]),
    };
  }

  /** Only the first of past flights has the ordinal of a flight to forecast, 0: the others are not found. */
  departureOf({ airlineCode, destination, scheduled }: ScheduledFlight): number | undefined {
    const first = this.#first;
    const isFirst =
      first?.scheduled === scheduled &&
      first.airlineCode === airlineCode &&
      first.destination === destination;
    return isFirst ? first.operated : undefined;
  }

  #group(kind: Group, index: number): GroupOutcomes | undefined {
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
