import { knownAt, type OutcomeTimes, type ScheduledFlight } from "./outcome.ts";

/** A leg by which an aircraft gets to an airport. Times are instants in minutes. */
export interface InboundLeg {
  /** The code of the airport where it arrives; absent where all are of one airport. */
  readonly airport?: string;
  /** The aircraft's registration. */
  readonly registration: string;
  /** The ICAO code of the airport that it is from. */
  readonly origin: string;
  /** The airline's ICAO code; absent where it is not known. */
  readonly airlineCode?: string;
  /** The scheduled arrival. */
  readonly scheduled: number;
  /** When it left the other airport; absent where that is not known. */
  readonly departed?: number;
  /** When it arrived; absent where that is not known. */
  readonly operated?: number;
  /** The arrival as it was last estimated; absent without an estimate. */
  readonly estimated?: number;
  /** The moment at which that estimate was made. */
  readonly estimatedAt?: number;
}

/** A departure from an airport as its aircraft remembers it. */
export interface AircraftDeparture extends OutcomeTimes {
  readonly airlineCode: string;
  readonly destination: string;
  /** Distinguishes flights of the same airline, destination and scheduled time; 0 by default. */
  readonly ordinal?: number;
}

/** The legs of an aircraft to an airport and its departures from there, both in the order of their scheduled times. */
export class AircraftHistory {
  readonly #departures: AircraftDeparture[] = [];
  readonly #legs: InboundLeg[] = [];

  /** Whether nothing is known of the aircraft. */
  get isEmpty(): boolean {
    return this.#departures.length === 0 && this.#legs.length === 0;
  }

  /** The legs, in the order of their scheduled arrivals. */
  get legs(): readonly InboundLeg[] {
    return this.#legs;
  }

  /** Sets the times of a departure, which is added if it is new. */
  setDeparture(departure: AircraftDeparture): void {
    this.dropDeparture(departure);
    insert(this.#departures, departure, inOrder);
  }

  /** Removes a departure, if it is known. */
  dropDeparture(departure: Omit<AircraftDeparture, "operated">): void {
    const index = this.#departures.findLastIndex((known) => inOrder(known, departure) === 0);
    if (index >= 0) this.#departures.splice(index, 1);
  }

  /**
   * Records what is known of a leg: its times and estimates that are given replace those that were recorded, the others stay.
   * @returns the leg of that scheduled arrival before, if it is not new, and now
   */
  recordLeg(leg: InboundLeg): { readonly before: InboundLeg | undefined; readonly now: InboundLeg } {
    const before = this.dropLeg(leg.scheduled);
    const now = before === undefined ? leg : { ...before, ...given(leg) };
    insert(this.#legs, now, bySchedule);
    return { before, now };
  }

  /** Removes the leg of a scheduled arrival and returns it; undefined if there is none. */
  dropLeg(scheduled: number): InboundLeg | undefined {
    const index = this.#legs.findLastIndex((known) => known.scheduled === scheduled);
    return index < 0 ? undefined : this.#legs.splice(index, 1)[0];
  }

  /** Returns the last leg that is scheduled to arrive by an instant; undefined if there is none. */
  legUntil(scheduled: number): InboundLeg | undefined {
    const count = countWhile(this.#legs, (leg) => leg.scheduled <= scheduled);
    return this.#legs[count - 1];
  }

  /**
   * Returns the last departure that is scheduled before an instant and of which it was known at a moment when it left, or
   * that it had not left a quarter of an hour after its scheduled time; undefined if there is none.
   */
  departureBefore(scheduled: number, moment: number): AircraftDeparture | undefined {
    const departures = this.#departures;
    let index = countWhile(departures, (departure) => departure.scheduled < scheduled) - 1;
    while (index >= 0 && knownAt(departures[index]) > moment) index--;
    return departures[index];
  }
}

/** Returns the number of values at the beginning that satisfy a condition, which none after them does. */
function countWhile<Value>(values: readonly Value[], isBefore: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(values[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts of a leg that are given. */
function given(leg: InboundLeg): Partial<InboundLeg> {
  return Object.fromEntries(Object.entries(leg).filter(([, value]) => value !== undefined));
}

function insert<Value>(into: Value[], value: Value, order: (a: Value, b: Value) => number): void {
  let place = into.length;
  while (place > 0 && order(into[place - 1], value) > 0) place--;
  into.splice(place, 0, value);
}

function bySchedule(a: Pick<InboundLeg, "scheduled">, b: Pick<InboundLeg, "scheduled">): number {
  return a.scheduled - b.scheduled;
}

type DepartureKey = Pick<ScheduledFlight, "scheduled" | "airlineCode" | "destination"> & {
  readonly ordinal?: number;
};

function inOrder(a: DepartureKey, b: DepartureKey): number {
  if (a.scheduled !== b.scheduled) return a.scheduled - b.scheduled;
  if (a.airlineCode !== b.airlineCode) return a.airlineCode < b.airlineCode ? -1 : 1;
  if (a.destination !== b.destination) return a.destination < b.destination ? -1 : 1;
  return (a.ordinal ?? 0) - (b.ordinal ?? 0);
}
