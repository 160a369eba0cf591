import type { FlightTable, FlightType } from "../../../flights/flight-table.ts";
import type { TimeZone } from "../../../flights/time-zone.ts";
import type { ByAirport } from "../../../history/by-airport.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { FlightToForecast, Knowledge } from "../../operational/features/features.ts";
import type { FoundFlight } from "../../operational/forecasting/find-flight.ts";
import { forecastNote } from "../../operational/forecasting/forecast-note.ts";
import type { OperationalModel, PreparedRoute } from "../../operational/forecasting/operational-model.ts";
import { CsvBytes } from "./csv-bytes.ts";

/** Flights of a file that differ in their scheduled times only: what their forecasts and their rows need, made once. */
export interface FileRoute extends PreparedRoute<FoundFlight> {
  readonly timeZone: TimeZone;
  /** The fields of the flights in the rows of a file, each with a comma behind it. */
  readonly fields: Uint8Array;
  /** The note on each of the flights, as far as it does not depend on its time. */
  readonly note: string;
}

/** A flight of a file. */
export interface FileFlight {
  readonly route: FileRoute;
  /** An instant in minutes. */
  readonly scheduled: number;
}

/** The routes that are kept; those of a file with many aircraft are made anew. */
const MAX_ROUTES = 10_000;

/** The routes of a file's flights, with the codes of a model's training data. */
export class FileRoutes {
  readonly #model: OperationalModel;
  readonly #knowledge: ByAirport<Knowledge>;
  readonly #routes = new Map<string, FileRoute>();

  constructor(model: OperationalModel, knowledge: ByAirport<Knowledge>) {
    this.#model = model;
    this.#knowledge = knowledge;
  }

  /** Returns the flights of a table, in its order. */
  flightsIn({
    rowCount,
    airport,
    airlineCode,
    destination,
    flightType,
    scheduled,
    registration,
  }: FlightTable): FileFlight[] {
    if (!airlineCode || !destination || !flightType || !scheduled)
      throw refuse("flights", "a table", "one with routes");
    // By the codes of the table: few routes have many flights
    const routes = new Map<number, FileRoute>();
    const aircraft = this.#model.data.encoding.aircraft && registration;
    const routeOf = (row: number): FileRoute => {
      const own = airport?.names[airport.codes[row]];
      const named = aircraft?.names[aircraft.codes[row]];
      return this.#routeOf({
        ...(own !== undefined && { airport: own }),
        airlineCode: airlineCode.names[airlineCode.codes[row]],
        destination: destination.names[destination.codes[row]],
        flightType: flightType.names[flightType.codes[row]] as FlightType,
        scheduled: 0,
        ...(named && { registration: named }),
      });
    };
    const flights = new Array<FileFlight>(rowCount);
    const [airlines, others, types] = [airlineCode, destination, flightType].map(({ names }) => names.length);
    const aircraftCount = aircraft?.names.length ?? 1;
    for (let row = 0; row < rowCount; row++) {
      let key = (airport?.codes[row] ?? 0) * airlines + airlineCode.codes[row];
      key = (key * others + destination.codes[row]) * types + flightType.codes[row];
      key = key * aircraftCount + (aircraft?.codes[row] ?? 0);
      let route = routes.get(key);
      if (route === undefined) {
        route = routeOf(row);
        routes.set(key, route);
      }
      flights[row] = { route, scheduled: scheduled[row] };
    }
    return flights;
  }

  #routeOf(flight: FlightToForecast): FileRoute {
    const { airport, airlineCode, destination, flightType, registration } = flight;
    const key = JSON.stringify([airport, airlineCode, destination, flightType, registration]);
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    if (this.#routes.size >= MAX_ROUTES) this.#routes.clear();
    const part = this.#model.partOf(flight);
    const found: FoundFlight = part.finder.named(flight);
    const prepared = this.#model.prepare(found, this.#knowledge);
    const route = {
      ...prepared,
      timeZone: part.timeZone,
      fields: this.#fieldsOf(found),
      note: forecastNote(found, prepared.support),
    };
    this.#routes.set(key, route);
    return route;
  }

  #fieldsOf({ airport = "", airlineCode, destination, flightType }: FoundFlight): Uint8Array {
    const bytes = new CsvBytes();
    const ownAirport = this.#model.airports.length > 1 ? [airport] : [];
    for (const field of [...ownAirport, airlineCode, destination, flightType]) {
      bytes.field(field);
      bytes.comma();
    }
    return bytes.take();
  }
}
