import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { OperationalModelData } from "../model-data.ts";
import { routeOf } from "../routes.ts";

/** The training data behind a forecast. */
export interface Support {
  /** The number of training flights of the same airline to the same destination; `none` where either is unseen. */
  readonly flights: number | "none";
  /** Those of the two that were not in the training data: the forecast uses the other features. */
  readonly unseen: readonly ("airline" | "destination")[];
}

/** The support of forecasts by route. */
export class SupportIndex {
  readonly #byAirline = new Map<string, Map<string, Support>>();
  readonly #airlines: ReadonlySet<string>;
  readonly #destinations: ReadonlySet<string>;

  constructor({
    encoding,
    flightsByRoute,
    flightTypes,
  }: Pick<OperationalModelData, "encoding" | "flightsByRoute" | "flightTypes">) {
    this.#airlines = new Set(encoding.airlines);
    this.#destinations = new Set(encoding.destinations);
    for (const [route, flights] of Object.entries(flightsByRoute)) {
      const [airline, destination] = routeOf(route, flightTypes);
      const ofAirline = this.#byAirline.get(airline) ?? new Map<string, Support>();
      ofAirline.set(destination, { flights, unseen: [] });
      this.#byAirline.set(airline, ofAirline);
    }
  }

  /** Returns the support of a forecast for a flight. */
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
