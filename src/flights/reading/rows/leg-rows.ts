import type { FlightTable, LegTable } from "../../flight-table.ts";
import type { FileFormat } from "../file-format.ts";
import type { CsvHeader } from "../flight-header.ts";
import { type FlightPlan, missingColumns, planLayout } from "../planning/plan-layout.ts";
import { FlightRows } from "./flight-rows.ts";
import { storedRows, TableMaker } from "./flight-tables.ts";
import type { RowReading } from "./row-reading.ts";
import { categoryColumn } from "./text-codes.ts";

/** The columns of a leg. */
const COLUMNS = ["airlineCode", "destination", "scheduled", "operated"] as const;

/**
 * Plans how the legs are read by which the aircraft of departures get to their airport: the arrivals of the same file.
 * @param names the headers of the file
 * @returns undefined where no actual times are wanted, or the file has no arrivals with registrations
 */
export function planLegs({ plan, wanted }: RowReading, names: readonly string[]): FlightPlan | undefined {
  const { layout, movement, registration } = plan;
  const isWanted = movement === "departures" && registration !== undefined && wanted.includes("operated");
  if (!isWanted || typeof layout.movement === "string") return undefined;
  const legs = planLayout(layout, names, "arrivals");
  // The times of one end are no arrivals, unless a column says so.
  const hasBothEnds = layout.scheduledArrival !== undefined && layout.actualArrival !== undefined;
  if (!hasBothEnds && legs.isOfMovement === undefined) return undefined;
  return missingColumns(legs, COLUMNS).length > 0 ? undefined : legs;
}

/** Reads the legs of a file, block by block. A row that cannot be used is none: it is no flight of the movement that is read. */
export class LegRows {
  readonly #rows: FlightRows;
  readonly #reading: RowReading;

  private constructor(rows: FlightRows, reading: RowReading) {
    this.#rows = rows;
    this.#reading = reading;
  }

  /** Returns the reader of a file's legs; undefined where it has none. */
  static of(header: CsvHeader, format: FileFormat, reading: RowReading): LegRows | undefined {
    const plan = planLegs(reading, header.names);
    if (plan === undefined) return undefined;
    const own: RowReading = { ...reading, plan, wanted: COLUMNS, checks: undefined, keepsTexts: false };
    return new LegRows(new FlightRows(header, format, own), own);
  }

  /** Reads a block of whole records. */
  read(block: Buffer): void {
    this.#rows.read(block);
    this.#rows.counts.rejections.length = 0;
  }

  /** Returns the legs that were read as a table of arrivals: those that arrived, and those that were diverted on the way. */
  tables(): readonly FlightTable[] {
    const parts = { airport: this.#rows.airports.list.length > 0, times: true, departed: true };
    const maker = new TableMaker(this.#rows, this.#reading, undefined);
    return [this.#rows.flights, this.#rows.cancelled].map((store) =>
      maker.table(storedRows(store, parts), COLUMNS),
    );
  }
}

/** Returns the legs with a registration that get to the airports of some departures; undefined if there are none. */
export function legsTo({ airport: airports }: FlightTable, rows: LegRows): LegTable | undefined {
  const wanted = airports && new Set(airports.names);
  const legs = rows.tables().flatMap((table) => usableLegs(table, wanted));
  if (legs.length === 0) return undefined;
  legs.sort((a, b) => a.scheduled - b.scheduled);
  const column = (textOf: (leg: Leg) => string) => {
    const names = [...new Set(legs.map(textOf))];
    const codes = new Map(names.map((name, code) => [name, code]));
    return categoryColumn(
      Uint16Array.from(legs, (leg) => codes.get(textOf(leg)) as number),
      names,
    );
  };
  return {
    rowCount: legs.length,
    airport: column(({ airport }) => airport),
    registration: column(({ registration }) => registration),
    origin: column(({ origin }) => origin),
    airlineCode: column(({ airlineCode }) => airlineCode),
    scheduled: Float64Array.from(legs, ({ scheduled }) => scheduled),
    departed: Float64Array.from(legs, ({ departed }) => departed),
    operated: Float64Array.from(legs, ({ operated }) => operated),
  };
}

interface Leg {
  readonly airport: string;
  readonly registration: string;
  readonly origin: string;
  readonly airlineCode: string;
  readonly scheduled: number;
  readonly departed: number;
  readonly operated: number;
}

function usableLegs(table: FlightTable, wanted: ReadonlySet<string> | undefined): Leg[] {
  const { rowCount, airport, registration, destination, airlineCode, scheduled, departed, operated } = table;
  if (!registration || !destination || !airlineCode || !scheduled) return [];
  const found: Leg[] = [];
  for (let row = 0; row < rowCount; row++) {
    const leg = {
      airport: airport?.names[airport.codes[row]] ?? "",
      registration: registration.names[registration.codes[row]],
      origin: destination.names[destination.codes[row]],
      airlineCode: airlineCode.names[airlineCode.codes[row]],
      scheduled: scheduled[row],
      departed: departed?.[row] ?? Number.NaN,
      operated: operated?.[row] ?? Number.NaN,
    };
    const isKnown = !Number.isNaN(leg.departed) || !Number.isNaN(leg.operated);
    if (leg.registration !== "" && isKnown && (wanted?.has(leg.airport) ?? true)) found.push(leg);
  }
  return found;
}
