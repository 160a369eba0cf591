import type { FlightTable } from "../../../flights/flight-table.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { ScheduledColumns } from "../../../history/scheduled-counts.ts";
import { Timetable, type TimetableColumns } from "../../../history/timetable.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
import type { OperationalModel } from "../../operational/forecasting/operational-model.ts";

/** Adds a flight of a route by its scheduled time, an instant in minutes. */
type AddFlight = (scheduled: number) => void;

/** The timetables of a file, one for each airport of a model, to which flights are added block by block. */
export class FileTimetables {
  readonly #model: OperationalModel;
  readonly #timetables: ByAirport<Timetable>;
  /** By the names of the file. */
  readonly #routes = new Map<string, AddFlight>();

  constructor(model: OperationalModel) {
    this.#model = model;
    const keys = model.parts.codes.map((code) => ({ code }));
    this.#timetables = new ByAirport(keys, (code) => new Timetable(model.parts.of(code).timeZone));
  }

  /** The timetables in the order of the model's airports, as plain data in memory that threads share. */
  get columns(): TimetableColumns[] {
    return Array.from(this.#timetables.entries(), ([, timetable]) => {
      const { airport, airlines } = timetable.columns;
      const ofAirlines = Array.from(airlines, ([code, own]) => [code, shared(own)] as const);
      return { airport: shared(airport), airlines: new Map(ofAirlines) };
    });
  }

  /** Adds the flights of a table. */
  add({ airport, airlineCode, destination, scheduled, rowCount }: FlightTable): void {
    if (!airlineCode || !destination || !scheduled) throw refuse("flights", "a table", "one with routes");
    const { airports } = this.#model;
    // By the codes of the table: few routes have many flights
    const routes = new Map<number, AddFlight>();
    const routeOf = (row: number) =>
      this.#routeOf(
        airports.length === 0 ? undefined : airport?.names[airport.codes[row]],
        airlineCode.names[airlineCode.codes[row]],
        destination.names[destination.codes[row]],
      );
    for (let row = 0; row < rowCount; row++) {
      const key =
        ((airport?.codes[row] ?? 0) * airlineCode.names.length + airlineCode.codes[row]) *
          destination.names.length +
        destination.codes[row];
      let addFlight = routes.get(key);
      if (addFlight === undefined) {
        addFlight = routeOf(row);
        routes.set(key, addFlight);
      }
      addFlight(scheduled[row]);
    }
  }

  /** Returns how a flight is added to the timetable of its airport, under the airline's code in the training data. */
  #routeOf(airport: string | undefined, airline: string, destination: string): AddFlight {
    const key = `${airport}\n${airline}\n${destination}`;
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const model = this.#model;
    const flight = {
      airport: airport ?? model.parts.codes[0],
      airlineCode: airline,
      destination,
      scheduled: 0,
    };
    const { airlineCode } = model.partOf(flight).finder.named(flight);
    const add = this.#timetables.of(airport).adderOf(airlineCode);
    this.#routes.set(key, add);
    return add;
  }
}

function shared({ times, until }: ScheduledColumns): ScheduledColumns {
  const copy = {
    times: sharedArray(Float64Array, times.length),
    until: sharedArray(Uint32Array, until.length),
  };
  copy.times.set(times);
  copy.until.set(until);
  return copy;
}
