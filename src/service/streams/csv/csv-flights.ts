import type { Movement } from "../../../flights/flight-table.ts";
import { fieldText } from "../../../flights/reading/csv/field-bytes.ts";
import { columnPosition } from "../../../flights/reading/csv/header-names.ts";
import {
  type AmbiguousTime,
  type DateOrder,
  LocalDates,
  orderOf,
} from "../../../flights/reading/csv/local-dates.ts";
import type { CsvRecord } from "../../../flights/reading/csv/record-scanner.ts";
import type { TextEncoding } from "../../../flights/reading/csv/text-encoding.ts";
import { flightColumns } from "../../../flights/reading/flight-columns.ts";
import { findColumns } from "../../../flights/reading/flight-header.ts";
import { LAYOUTS } from "../../../flights/reading/layouts/layouts.ts";
import { findLayout } from "../../../flights/reading/planning/find-layout.ts";
import { FlightReader } from "../../../flights/reading/planning/flight-reader.ts";
import { isoOfCell } from "../../../flights/reading/times/written-cells.ts";
import { knownRegistration } from "../../../flights/registration.ts";
import type { ServedAirports } from "../../airports/served-airports.ts";
import type { FlightFields } from "../../forecasts/flight-request.ts";
import { shorten } from "../../http/schema-fault.ts";
import { CsvCells } from "./csv-cells.ts";

/** Reads the flight of a row; a text says why there is none. */
export type ReadFlight = (block: Buffer, record: CsvRecord) => FlightFields | string;

/** How the flights of a CSV are read. */
export interface CsvFlights {
  /** The position of the last column that is read. */
  readonly last: number;
  readonly read: ReadFlight;
}

/** The properties of a request and of its model that decide how flights are read. */
export interface CsvOptions {
  readonly encoding: TextEncoding;
  readonly airports: ServedAirports;
  /** The order of day and month in times that are not ISO; by default that of the first date that proves one. */
  readonly dates: DateOrder | undefined;
}

/** The names of the columns of a CSV whose values are those of the fields of a flight. */
interface FieldColumns {
  readonly airline: string;
  /** The airport at the other end. */
  readonly other: string;
  /** The airport of the model; may be absent. */
  readonly own: string;
  readonly scheduled: string;
  /** May be absent. */
  readonly flightType: string;
}

/** The columns of the file of the SCL challenge, all departures. */
const CHALLENGE: FieldColumns = {
  airline: flightColumns.airlineCode.header,
  other: flightColumns.destination.header,
  own: "origin",
  scheduled: flightColumns.scheduled.header,
  flightType: flightColumns.flightType.header,
};

/**
 * Returns how the flights of a CSV are read: by the columns of the fields of a flight, or by the layout that its headers
 * show.
 * @param names of its columns
 * @throws PuntualError `missing-column` if the headers show no layout
 */
export function csvFlights(names: readonly string[], options: CsvOptions): CsvFlights {
  const { own, other } = options.airports.ends;
  const ofFields = { airline: "airline", other, own, scheduled: "scheduled", flightType: "flightType" };
  const has = (name: string) => columnPosition(names, name) !== -1;
  const isChallenge =
    other === "destination" && [CHALLENGE.airline, CHALLENGE.other, CHALLENGE.scheduled].some(has);
  const columns = isChallenge ? { ...CHALLENGE, own: originHeader() } : ofFields;
  const needed = [columns.airline, columns.other, columns.scheduled];
  // Only the layout knows which rows are of the movement.
  const isPlain = needed.every(has) && !has("movement");
  return (isPlain ? undefined : byLayout(names, options)) ?? byFields(names, columns, needed, options);
}

/** The header of the origin in the file of the SCL challenge. */
function originHeader(): string {
  const origin = LAYOUTS.find(({ name }) => name === "scl-challenge")?.origin;
  return typeof origin === "object" && "column" in origin ? String(origin.column) : "origin";
}

function byFields(
  names: readonly string[],
  columns: FieldColumns,
  needed: readonly string[],
  { encoding, airports, dates }: CsvOptions,
): CsvFlights {
  const hint = ` (nor ${[CHALLENGE.airline, CHALLENGE.other, CHALLENGE.scheduled].join(", ")}, nor the columns of another layout)`;
  const [airline, other, scheduled] = findColumns("the body", names, needed, hint);
  const [own, flightType, status, registration] = [
    ...[columns.own, columns.flightType, "status", "registration"],
  ].map((name) => columnPosition(names, name));
  const local = new LocalDates(dates, true);
  const cells = Array.from({ length: 6 }, () => new CsvCells(encoding));
  const { ends } = airports;
  return {
    last: Math.max(airline, other, scheduled, own, flightType, status, registration),
    read(block, { starts, ends: stops }) {
      const text = (of: CsvCells, at: number) => of.text(block, starts[at], stops[at]);
      const optional = (of: CsvCells, at: number) => (at === -1 ? undefined : text(of, at) || undefined);
      const time = fieldText(block, starts[scheduled], stops[scheduled], encoding);
      const iso = isoOfCell(time, local);
      const order = iso === time ? orderOf(time) : undefined;
      if (order !== undefined) return dateFault(time, order);
      return {
        airline: text(cells[0], airline),
        [ends.other]: text(cells[1], other),
        scheduled: iso,
        flightType: optional(cells[2], flightType),
        [ends.own]: optional(cells[3], own),
        status: optional(cells[4], status),
        registration: knownRegistration(optional(cells[5], registration)),
      };
    },
  };
}

/** Returns how flights are read by the layout that the headers show; undefined if they show none. */
function byLayout(
  names: readonly string[],
  { encoding, airports, dates }: CsvOptions,
): CsvFlights | undefined {
  const { layout, isRecognised } = findLayout(names, LAYOUTS);
  if (!isRecognised) return undefined;
  const { ends, movement } = airports;
  const reader = new FlightReader(layout, names, {
    movement,
    dates: new LocalDates(dates ?? layout.dates, true),
    zoneOf: (airport) => airports.find(airport)?.zone,
  });
  if (reader.missing.length > 0) return undefined;
  return {
    last: names.length - 1,
    read(block, { starts, ends: stops }) {
      const row = reader.read((at) => (at === -1 ? "" : fieldText(block, starts[at], stops[at], encoding)));
      if (row.kind === "skipped") return noFlight(movement);
      if (row.kind === "faults") {
        return row.faults
          .map(({ column, value, reason }) => `${column} ${JSON.stringify(shorten(value))}: ${reason}`)
          .join("; ");
      }
      const { airport, airline, destination, scheduled, flightType, registration, isCancelled } = row.flight;
      return {
        airline,
        [ends.own]: airport,
        [ends.other]: destination,
        scheduled: new Date(Math.round(scheduled * 60_000)).toISOString(),
        flightType,
        registration: knownRegistration(registration),
        status: isCancelled ? "cancelled" : undefined,
      };
    },
  };
}

function noFlight(movement: Movement): string {
  return `not one of the ${movement} that the model forecasts`;
}

/** The fault of a time whose order of day and month is unknown, or not that of the dates before it. */
function dateFault(time: string, order: DateOrder | AmbiguousTime): string {
  if (typeof order === "string") return `"${time}" is ${order}, unlike the dates before it`;
  const readings = `"${time}" may be ${order.dayFirst} or ${order.monthFirst}`;
  return `${readings}; write dates as YYYY-MM-DD, or say dates=day-first or dates=month-first in the query`;
}
