import type { ScheduledFlight } from "./outcome.ts";

/**
 * When flights to an airport left the airports that they are from. Flights of one airline from one airport with the same
 * scheduled arrival have one departure, the one that was recorded last.
 */
export class Departures {
  /** By route, then by scheduled instant. */
  readonly #routes = new Map<string, Map<number, number>>();
  #first = Infinity;

  /** The first departure that was recorded, an instant in minutes; Infinity without any. */
  get first(): number {
    return this.#first;
  }

  /** Records when a flight left, an instant in minutes. */
  record(flight: ScheduledFlight, departed: number): void {
    const route = `${flight.airlineCode} ${flight.destination}`;
    const ofRoute = this.#routes.get(route) ?? new Map<number, number>();
    this.#routes.set(route, ofRoute.set(flight.scheduled, departed));
    this.#first = Math.min(this.#first, departed);
  }

  /** Records when a flight left if that is known. */
  recordIfKnown(flight: ScheduledFlight & { readonly departed?: number }): void {
    const { departed = Number.NaN } = flight;
    if (!Number.isNaN(departed)) this.record(flight, departed);
  }

  /** Returns when a flight left, an instant in minutes; Infinity where it is not known to have left. */
  of({ airlineCode, destination, scheduled }: ScheduledFlight): number {
    return this.#routes.get(`${airlineCode} ${destination}`)?.get(scheduled) ?? Infinity;
  }
}
