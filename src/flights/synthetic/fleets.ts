import type { Movement } from "../flight-table.ts";

/** The least minutes between the arrival of an aircraft and its next departure, and between a departure and its return. */
const LEAST_MINUTES: Readonly<Record<Movement, number>> = { departures: 35, arrivals: 120 };

/** An aircraft and the instant from which it can fly again. */
interface Waiting {
  readonly aircraft: string;
  readonly from: number;
}

/** The aircraft of an airline at an airport: those that wait there, and those that are away. */
interface Fleet {
  size: number;
  readonly waiting: Record<Movement, Waiting[]>;
}

/** The aircraft of synthetic flights: each leaves an airport after it arrived there, and returns after it left. */
export class Fleets {
  readonly #fleets = new Map<string, Fleet>();
  readonly #hasArrivals: boolean;

  /** @param hasArrivals whether the flights by which aircraft return are among those that are given */
  constructor(hasArrivals: boolean) {
    this.#hasArrivals = hasArrivals;
  }

  /**
   * Returns the aircraft of a flight: the one that has waited longest, or a new one where none can fly yet.
   * @param fleet an airport and an airline
   * @param scheduled instant in minutes; flights are given in its order
   * @param operated instant in minutes
   */
  aircraft(fleet: string, movement: Movement, scheduled: number, operated: number): string {
    const own = this.#fleets.get(fleet) ?? { size: 0, waiting: { departures: [], arrivals: [] } };
    this.#fleets.set(fleet, own);
    const ready = own.waiting[movement].findIndex(({ from }) => from <= scheduled);
    const [found] = ready === -1 ? [] : own.waiting[movement].splice(ready, 1);
    const aircraft = found?.aircraft ?? String(++own.size);
    if (this.#hasArrivals) {
      const next = movement === "departures" ? "arrivals" : "departures";
      own.waiting[next].push({ aircraft, from: operated + LEAST_MINUTES[next] });
    } else {
      const from = operated + LEAST_MINUTES.arrivals + LEAST_MINUTES.departures;
      own.waiting.departures.push({ aircraft, from });
    }
    return aircraft;
  }
}
