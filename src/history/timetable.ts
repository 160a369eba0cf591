import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { EventSeries } from "./event-series.ts";
import type { ScheduledFlight } from "./outcome.ts";

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

/** The scheduled departures of an airport, which are known long before any outcome. */
export class Timetable {
  readonly #airport = new EventSeries();
  readonly #airlines = new Map<string, EventSeries>();
  readonly #zone: TimeZone;

  /** @param zone of the airport, for its days; UTC by default */
  constructor(zone: TimeZone = timeZoneOf()) {
    this.#zone = zone;
  }

  /** Adds a scheduled flight, in any order. */
  add({ airlineCode, scheduled }: ScheduledFlight): void {
    this.#airport.add(scheduled, 0);
    const airline = this.#airlines.get(airlineCode) ?? new EventSeries();
    this.#airlines.set(airlineCode, airline);
    airline.add(scheduled, 0);
  }

  /** Returns the traffic around a flight, which is one of the timetable's. */
  trafficAround({ airlineCode, scheduled }: ScheduledFlight): Traffic {
    const midnight = Math.floor(this.#zone.localMinutes(scheduled) / DAY) * DAY;
    const [dayStart, dayEnd] = [
      this.#zone.firstInstantFrom(midnight),
      this.#zone.firstInstantFrom(midnight + DAY),
    ];
    const until = this.#airport.countUntil(scheduled);
    const airline = this.#airlines.get(airlineCode);
    return {
      before15: until - this.#airport.countUntil(scheduled - 15),
      before60: until - this.#airport.countUntil(scheduled - 60),
      airline60: airline ? airline.countUntil(scheduled + 30) - airline.countUntil(scheduled - 30) : 0,
      day: this.#airport.countBefore(dayEnd) - this.#airport.countBefore(dayStart),
    };
  }
}
