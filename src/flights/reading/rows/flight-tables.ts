import type { CategoryColumn, FlightColumn, FlightTable, TableAirport } from "../../flight-table.ts";
import { calendarParts } from "../../local-time.ts";
import { timeZoneOf } from "../../time-zone.ts";
import type { AirportOfFile } from "./airport-list.ts";
import type { FlightRows } from "./flight-rows.ts";
import type { FlightStore, StoredCategory } from "./flight-store.ts";
import type { RowReading } from "./row-reading.ts";
import { categoryColumn } from "./text-codes.ts";

/** The columns of one store as arrays, without the rows that are left out. */
export interface StoredRows {
  readonly rowCount: number;
  readonly airport: Uint16Array | undefined;
  readonly scheduled: Float64Array | undefined;
  readonly operated: Float64Array | undefined;
  readonly departed: Float64Array | undefined;
  readonly category: (name: StoredCategory) => Uint16Array | undefined;
}

/** Makes the tables of flights of a file that was read. */
export class TableMaker {
  readonly #rows: FlightRows;
  readonly #reading: RowReading;
  /** The airports that have rows in a table, sorted by their codes. */
  readonly #airports: readonly AirportOfFile[];
  readonly #year: number | undefined;

  constructor(rows: FlightRows, reading: RowReading, middle: number | undefined) {
    this.#rows = rows;
    this.#reading = reading;
    this.#airports = rows.airports.list.filter(({ isChosen }) => isChosen);
    this.#year = middle === undefined ? undefined : calendarParts(middle).year;
  }

  /** Returns the wanted columns of rows as a table. */
  table(stored: StoredRows, wanted: readonly FlightColumn[]): FlightTable {
    const { codes, plan, zone } = this.#reading;
    const { movement } = plan;
    const airports = this.#airportColumn(stored);
    const zones = new Set(airports.airports?.map(({ timeZone }) => timeZone));
    const timeZone = zone?.name ?? (zones.size === 1 ? [...zones][0] : undefined);
    const columns = new Map<FlightColumn, CategoryColumn | Uint8Array | Float64Array>();
    for (const column of wanted) {
      const values = this.#column(column, stored, airports);
      if (values !== undefined) columns.set(column, values);
    }
    const optional = {
      registration: this.#optional("registration", stored),
      flight: this.#optional("flight", stored),
    };
    return {
      rowCount: stored.rowCount,
      ...(timeZone !== undefined && { timeZone }),
      movement,
      ...(codes.own && { places: codes.own }),
      ...airports,
      ...Object.fromEntries(columns),
      ...(stored.departed !== undefined && { departed: stored.departed }),
      ...(optional.registration && { registration: optional.registration }),
      ...(optional.flight && { flight: optional.flight }),
    };
  }

  #airportColumn({ airport, rowCount }: StoredRows): Pick<FlightTable, "airport" | "airports"> {
    if (this.#airports.length === 0) return {};
    const column = categoryColumn(
      airport ?? new Uint16Array(rowCount),
      this.#rows.airports.list.map(({ code }) => code),
    );
    const airports = column.names.map((code): TableAirport => {
      const { zone } = this.#airports.find((each) => each.code === code) as AirportOfFile;
      return { code, timeZone: zone?.name ?? "UTC" };
    });
    return { airport: column, airports };
  }

  #column(
    column: FlightColumn,
    stored: StoredRows,
    airports: Pick<FlightTable, "airport" | "airports">,
  ): CategoryColumn | Uint8Array | Float64Array | undefined {
    const { codes: source, keepsTexts } = this.#reading;
    switch (column) {
      case "scheduled":
        return stored.scheduled;
      case "operated":
        return stored.operated;
      case "month":
        return this.#months(stored, airports);
      case "airline":
        return (
          this.#optional("airline", stored) ??
          this.#derived("airlineCode", stored, (name, text) =>
            source.airlineName(text, this.#airlineCode(name)),
          )
        );
      case "airlineCode":
        return this.#derived("airlineCode", stored, (name) => (keepsTexts ? name : this.#airlineCode(name)));
      case "city":
        return (
          this.#optional("city", stored) ??
          this.#derived("destination", stored, (name, text) => source.city(text, name))
        );
      case "flightType":
        return this.#optional("flightType", stored) ?? this.#flightTypes(stored, airports);
      case "destination":
        return this.#optional("destination", stored);
    }
  }

  /** Returns the airline of each row as a number: that of its code, which several texts of the file may have. */
  airlines(stored: StoredRows): Uint16Array | undefined {
    return this.#derived("airlineCode", stored, (name) => this.#airlineCode(name))?.codes;
  }

  #airlineCode(name: string): string {
    return this.#reading.codes.airline(name, this.#year);
  }

  #optional(name: StoredCategory, stored: StoredRows): CategoryColumn | undefined {
    return this.#derived(name, stored, (each) => each);
  }

  /** Returns a column of names that follow from those that were read. */
  #derived(
    name: StoredCategory,
    stored: StoredRows,
    nameOf: (name: string, text: string) => string,
  ): CategoryColumn | undefined {
    const codes = stored.category(name);
    const texts = this.#rows.categories.texts(name);
    if (texts === undefined) return undefined;
    const names = texts.names.map((each, code) =>
      texts.reasons[code] === undefined ? nameOf(each, texts.texts[code]) : "",
    );
    return categoryColumn(codes ?? new Uint16Array(stored.rowCount), names);
  }

  #months(
    stored: StoredRows,
    { airport, airports = [] }: Pick<FlightTable, "airport" | "airports">,
  ): Uint8Array {
    const codes = stored.category("month");
    const names = this.#rows.categories.texts("month")?.names.map(Number);
    if (names !== undefined && codes !== undefined) {
      const months = new Uint8Array(codes.length);
      for (let row = 0; row < months.length; row++) months[row] = names[codes[row]];
      return months;
    }
    const { scheduled, operated } = stored;
    const only = this.#reading.zone;
    const zones = airports.map(({ timeZone }) => timeZoneOf(timeZone));
    const months = new Uint8Array(stored.rowCount);
    // The month of the last day: neighbouring flights are mostly of the same.
    let [lastDay, lastMonth] = [Number.NaN, 0];
    for (let row = 0; row < months.length; row++) {
      const actual = operated?.[row] ?? Number.NaN;
      const instant = Number.isNaN(actual) ? (scheduled?.[row] ?? 0) : actual;
      const zone = only ?? zones[airport?.codes[row] ?? 0];
      const day = Math.floor(zone.localMinutes(instant) / 1440);
      if (day !== lastDay) [lastDay, lastMonth] = [day, calendarParts(day * 1440).month];
      months[row] = lastMonth;
    }
    return months;
  }

  /** National or international by the countries of the two airports. */
  #flightTypes(stored: StoredRows, { airport }: Pick<FlightTable, "airport">): CategoryColumn {
    const { codes } = this.#reading;
    const destination = this.#optional("destination", stored) as CategoryColumn;
    const known = new Map<number, number>();
    const types = new Uint16Array(stored.rowCount);
    for (let row = 0; row < types.length; row++) {
      const [own, other] = [airport?.codes[row] ?? 0, destination.codes[row]];
      const pair = own * 65_536 + other;
      let code = known.get(pair);
      if (code === undefined) {
        code =
          codes.flightTypeBetween(airport?.names[own] ?? "", codes.airport(destination.names[other])) === "I"
            ? 0
            : 1;
        known.set(pair, code);
      }
      types[row] = code;
    }
    return categoryColumn(types, ["I", "N"]);
  }
}

/** Returns the columns of a store, without the rows that are marked. */
export function storedRows(store: FlightStore, parts: StoredParts, isLeftOut?: Uint8Array): StoredRows {
  const { rowCount } = store;
  const left = isLeftOut === undefined ? rowCount : rowCount - isLeftOut.reduce((sum, mark) => sum + mark, 0);
  const kept = <Values extends Float64Array | Uint16Array>(values: Values): Values => {
    if (isLeftOut === undefined || left === rowCount) return values;
    let row = 0;
    for (let from = 0; from < rowCount; from++) if (isLeftOut[from] === 0) values[row++] = values[from];
    return values.slice(0, left) as Values;
  };
  const taken = new Map<StoredCategory, Uint16Array>();
  return {
    rowCount: left,
    airport: parts.airport ? kept(store.airport.take(rowCount)) : undefined,
    scheduled: parts.times ? kept(store.scheduled.take(rowCount)) : undefined,
    operated: parts.times ? kept(store.operated.take(rowCount)) : undefined,
    departed: parts.departed ? kept(store.departed.take(rowCount)) : undefined,
    category(name) {
      let codes = taken.get(name);
      if (codes === undefined) {
        codes = kept(store.category(name).take(rowCount));
        taken.set(name, codes);
      }
      return codes;
    },
  };
}

/** Which columns a store has, besides those of categories. */
export interface StoredParts {
  readonly airport: boolean;
  readonly times: boolean;
  readonly departed: boolean;
}
