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
    const { place, isKnown } = find(this.#departures, departure, inOrder);
    this.#departures.splice(place, isKnown ? 1 : 0, departure);
  }

  /** Removes a departure, if it is known. */
  dropDeparture(departure: Omit<AircraftDeparture, "operated">): void {
    const { place, isKnown } = find(this.#departures, departure, inOrder);
    if (isKnown) this.#departures.splice(place, 1);
  }

  /**
   * Records what is known of a leg: its times and estimates that are given replace those that were recorded, the others stay.
   * @returns the leg of that scheduled arrival before, if it is not new, and now
   */
  recordLeg(leg: InboundLeg): { readonly before: InboundLeg | undefined; readonly now: InboundLeg } {
    const { place, isKnown } = find(this.#legs, leg, bySchedule);
    const before = isKnown ? this.#legs[place] : undefined;
    const now = before === undefined ? leg : { ...before, ...given(leg) };
    this.#legs.splice(place, isKnown ? 1 : 0, now);
    return { before, now };
  }

  /** Removes the leg of a scheduled arrival and returns it; undefined if there is none. */
  dropLeg(scheduled: number): InboundLeg | undefined {
    const { place, isKnown } = find(this.#legs, { scheduled }, bySchedule);
    return isKnown ? this.#legs.splice(place, 1)[0] : undefined;
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

/** Finds the place of a value among others in an order, of which no two are equal, and whether its equal is there. */
function find<Value extends Key, Key>(
  values: readonly Value[],
  value: Key,
  order: (a: Key, b: Key) => number,
): { readonly place: number; readonly isKnown: boolean } {
  const place = countWhile(values, (known) => order(known, value) < 0);
  return { place, isKnown: place < values.length && order(values[place], value) === 0 };
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
