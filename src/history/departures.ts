import type { ScheduledFlight } from "./outcome.ts";
import { ReportTimes } from "./report-times.ts";

/**
 * When flights to an airport left the airports that they are from. Flights of one airline from one airport with the same
 * scheduled arrival have one departure, the one that was recorded last.
 */
export class Departures {
  readonly #routes = new Map<string, RouteDepartures>();
  readonly #all = new ReportTimes();

  /** Records when a flight left, an instant in minutes. */
  record(flight: ScheduledFlight, departed: number): void {
    this.forget(flight);
    const { airlineCode, destination, scheduled } = flight;
    const key = routeKey(flight);
    const route = this.#routes.get(key) ?? { airlineCode, destination, times: new Map<number, number>() };
    this.#routes.set(key, route);
    route.times.set(scheduled, departed);
    this.#all.add(departed);
  }

  /** Records when a flight left if that is known. */
  recordIfKnown(flight: ScheduledFlight & { readonly departed?: number | undefined }): void {
    const { departed = Number.NaN } = flight;
    if (!Number.isNaN(departed)) this.record(flight, departed);
  }

  /** Forgets when a flight left, as if it had never been recorded. */
  forget(flight: ScheduledFlight): void {
    const times = this.#routes.get(routeKey(flight))?.times;
    const departed = times?.get(flight.scheduled);
    if (times === undefined || departed === undefined) return;
    times.delete(flight.scheduled);
    this.#all.remove(departed);
  }

  /** Returns when a flight left, an instant in minutes; Infinity where it is not known to have left. */
  of(flight: ScheduledFlight): number {
    return this.#routes.get(routeKey(flight))?.times.get(flight.scheduled) ?? Infinity;
  }

  /** Returns the last departure by a moment, both instants in minutes; -Infinity if there is none. */
  lastUntil(moment: number): number {
    return this.#all.lastUntil(moment);
  }

  /**
   * Whether departures are reported at a moment, so that a flight without one has not left: one was in the day before.
   * @param moment an instant in minutes
   */
  areReportedAt(moment: number): boolean {
    return this.#all.areMadeAt(moment);
  }

  /**
   * Returns the flights with a known departure that are scheduled in a period.
   * @param from start in minutes, inclusive
   * @param to end in minutes, exclusive
   */
  scheduledBetween(from: number, to: number): ScheduledFlight[] {
    const found: ScheduledFlight[] = [];
    for (const { airlineCode, destination, times } of this.#routes.values()) {
      for (const scheduled of times.keys()) {
        if (scheduled >= from && scheduled < to) found.push({ airlineCode, destination, scheduled });
      }
    }
    return found;
  }
}

/** The departures of a route, an airline from an airport, by the scheduled instants of its flights. */
interface RouteDepartures {
  readonly airlineCode: string;
  readonly destination: string;
  readonly times: Map<number, number>;
}

function routeKey({ airlineCode, destination }: ScheduledFlight): string {
  return `${airlineCode} ${destination}`;
}
