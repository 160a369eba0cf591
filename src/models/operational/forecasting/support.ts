import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { OperationalModelData } from "../model-data.ts";

/** What a forecast stands on. */
export interface Support {
  /** Training flights of the same airline to the same destination; `none` where either was never seen. */
  readonly flights: number | "none";
  /** Which of the two was never seen: the forecast stands on the rest. */
  readonly unseen: readonly ("airline" | "destination")[];
}

/** What the training flights say for each route. */
export class Supports {
  readonly #byAirline = new Map<string, Map<string, Support>>();
  readonly #airlines: ReadonlySet<string>;
  readonly #destinations: ReadonlySet<string>;

  constructor({ encoding, flightsByRoute }: Pick<OperationalModelData, "encoding" | "flightsByRoute">) {
    this.#airlines = new Set(encoding.airlines);
    this.#destinations = new Set(encoding.destinations);
    for (const [route, flights] of Object.entries(flightsByRoute)) {
      const [airline, destination] = route.split(" ");
      const ofAirline = this.#byAirline.get(airline) ?? new Map<string, Support>();
      ofAirline.set(destination, { flights, unseen: [] });
      this.#byAirline.set(airline, ofAirline);
    }
  }

  of({ airlineCode, destination }: ScheduledFlight): Support {
    const ofRoute = this.#byAirline.get(airlineCode)?.get(destination);
    if (ofRoute !== undefined) return ofRoute;
    const unseen = [
      ...(this.#airlines.has(airlineCode) ? [] : ["airline" as const]),
      ...(this.#destinations.has(destination) ? [] : ["destination" as const]),
    ];
    return { flights: unseen.length > 0 ? "none" : 0, unseen };
  }
}
