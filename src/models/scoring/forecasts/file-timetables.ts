import type { FlightTable } from "../../../flights/flight-table.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { ScheduledColumns } from "../../../history/scheduled-counts.ts";
import { Timetable, type TimetableColumns } from "../../../history/timetable.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
import type { OperationalModel } from "../../operational/forecasting/operational-model.ts";

/** The timetables of a file, one for each airport of a model, to which flights are added block by block. */
export class FileTimetables {
  readonly #model: OperationalModel;
  readonly #timetables: ByAirport<Timetable>;

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
    const model = this.#model;
    // The timetable and the airline's code in the training data, by the codes of the table: few routes have many flights.
    const routes = new Map<number, { readonly timetable: Timetable; readonly airlineCode: string }>();
    const routeOf = (row: number) => {
      const of = {
        airport: model.airports.length === 0 ? undefined : airport?.names[airport.codes[row]],
        airlineCode: airlineCode.names[airlineCode.codes[row]],
        destination: destination.names[destination.codes[row]],
        scheduled: 0,
      };
      const flight = { ...of, airport: of.airport ?? model.parts.codes[0] };
      const { finder } = model.partOf(flight);
      return { timetable: this.#timetables.of(of.airport), airlineCode: finder.named(flight).airlineCode };
    };
    for (let row = 0; row < rowCount; row++) {
      const key =
        ((airport?.codes[row] ?? 0) * airlineCode.names.length + airlineCode.codes[row]) *
          destination.names.length +
        destination.codes[row];
      let route = routes.get(key);
      if (route === undefined) {
        route = routeOf(row);
        routes.set(key, route);
      }
      route.timetable.add({ airlineCode: route.airlineCode, scheduled: scheduled[row] });
    }
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
