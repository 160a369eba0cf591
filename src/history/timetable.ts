import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import type { ScheduledFlight } from "./outcome.ts";
import { type ScheduledColumns, ScheduledCounts } from "./scheduled-counts.ts";

const DAY = 24 * 60;

/** The numbers of departures that are scheduled around a flight, itself included. */
export interface Traffic {
  /** Of the airport in the 15 minutes up to the flight. */
  readonly before15: number;
  /** Of the airport in the 60 minutes up to the flight. */
  readonly before60: number;
  /** Of the flight's airline from 30 minutes before it to 30 minutes after. */
  readonly airline60: number;
  /** Of the airport on the flight's day, of local time. */
  readonly day: number;
}

/** A {@link Timetable} as plain data that threads send each other. */
export interface TimetableColumns {
  readonly airport: ScheduledColumns;
  readonly airlines: ReadonlyMap<string, ScheduledColumns>;
}

/** A local day: its beginning in local minutes, and the number of its flights. */
interface Day {
  readonly midnight: number;
  readonly flights: number;
}

const NO_DAY: Day = { midnight: Number.NaN, flights: 0 };

/** The traffic of the airport around a time, an instant in minutes. */
interface AirportTraffic extends Omit<Traffic, "airline60"> {
  readonly scheduled: number;
}

const NO_TRAFFIC: AirportTraffic = { scheduled: Number.NaN, before15: 0, before60: 0, day: 0 };

/** The scheduled departures of an airport, which are known long before any outcome. */
export class Timetable {
  #airport = new FlightsAround();
  #airlines = new Map<string, FlightsAround>();
  readonly #zone: TimeZone;
  /** The day that was asked for last: neighbouring flights are mostly of the same. */
  #day = NO_DAY;
  /** Around the time that was asked for last: several flights are mostly scheduled at the same. */
  #around = NO_TRAFFIC;

  /** @param zone of the airport, for its days; UTC by default */
  constructor(zone: TimeZone = timeZoneOf()) {
    this.#zone = zone;
  }

  /** Returns a timetable with the flights of another one, from its columns. @internal */
  static of({ airport, airlines }: TimetableColumns, zone: TimeZone): Timetable {
    const timetable = new Timetable(zone);
    timetable.#airport = new FlightsAround(airport);
    timetable.#airlines = new Map(Array.from(airlines, ([code, own]) => [code, new FlightsAround(own)]));
    return timetable;
  }

  /** The flights as plain data. @internal */
  get columns(): TimetableColumns {
    const airlines = Array.from(this.#airlines, ([code, { counts }]) => [code, counts.columns] as const);
    return { airport: this.#airport.counts.columns, airlines: new Map(airlines) };
  }

  /** Adds a scheduled flight, in any order. */
  add({ airlineCode, scheduled }: Pick<ScheduledFlight, "airlineCode" | "scheduled">): void {
    this.adderOf(airlineCode)(scheduled);
  }

  /** Returns a function that adds flights of an airline by their scheduled times. @internal */
  adderOf(airlineCode: string): (scheduled: number) => void {
    const { counts } = this.#airport;
    const airline = this.#airlines.get(airlineCode) ?? new FlightsAround();
    this.#airlines.set(airlineCode, airline);
    return (scheduled) => {
      this.#day = NO_DAY;
      this.#around = NO_TRAFFIC;
      counts.add(scheduled);
      airline.add(scheduled);
    };
  }

  /** Returns the traffic around a flight, which is one of the timetable's. */
  trafficAround({ airlineCode, scheduled }: ScheduledFlight): Traffic {
    return this.trafficOf(airlineCode)(scheduled);
  }

  /** Returns a function that gives the traffic around the flights of an airline by their scheduled times. @internal */
  trafficOf(airlineCode: string): (scheduled: number) => Traffic {
    const airline = this.#airlines.get(airlineCode);
    return (scheduled) => {
      if (this.#around.scheduled !== scheduled) this.#around = this.#aroundAt(scheduled);
      const { before15, before60, day } = this.#around;
      return { before15, before60, airline60: airline?.near(scheduled) ?? 0, day };
    };
  }

  #aroundAt(scheduled: number): AirportTraffic {
    const airport = this.#airport;
    const upTo = airport.until(0, scheduled);
    return {
      scheduled,
      before15: upTo - airport.until(1, scheduled - 15),
      before60: upTo - airport.until(2, scheduled - 60),
      day: this.#dayOf(scheduled).flights,
    };
  }

  /** The local day of an instant. */
  #dayOf(instant: number): Day {
    const midnight = Math.floor(this.#zone.localMinutes(instant) / DAY) * DAY;
    if (this.#day.midnight !== midnight) {
      const [from, until] = [
        this.#zone.firstInstantFrom(midnight),
        this.#zone.firstInstantFrom(midnight + DAY),
      ];
      this.#day = { midnight, flights: this.#airport.before(4, until) - this.#airport.before(3, from) };
    }
    return this.#day;
  }
}

/** Counts of flights around a time. Each of a few searches begins where it ended last. */
class FlightsAround {
  readonly counts: ScheduledCounts;
  readonly #places = [0, 0, 0, 0, 0];
  /** The time that was asked for last, and the number of flights near it. */
  readonly #near = { time: Number.NaN, flights: 0 };

  constructor(columns?: ScheduledColumns) {
    this.counts = new ScheduledCounts(columns);
  }

  /** Adds a flight by its scheduled time. */
  add(time: number): void {
    this.#near.time = Number.NaN;
    this.counts.add(time);
  }

  /** Returns the number of flights from 30 minutes before a time to 30 minutes after. */
  near(time: number): number {
    const near = this.#near;
    if (near.time !== time) {
      near.flights = this.until(0, time + 30) - this.until(1, time - 30);
      near.time = time;
    }
    return near.flights;
  }

  /** Returns the number of flights up to a time, by the search of an index. */
  until(search: number, time: number): number {
    const place = this.counts.placeAfter(time, this.#places[search]);
    this.#places[search] = place;
    return this.counts.flightsBefore(place);
  }

  /** Returns the number of flights before a time, by the search of an index. */
  before(search: number, time: number): number {
    const place = this.counts.placeFrom(time, this.#places[search]);
    this.#places[search] = place;
    return this.counts.flightsBefore(place);
  }
}
