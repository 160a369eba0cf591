import { columnPosition } from "../../../../../src/flights/reading/csv/header-names.ts";
import { LocalDates } from "../../../../../src/flights/reading/csv/local-dates.ts";
import { flightColumns } from "../../../../../src/flights/reading/flight-columns.ts";
import type { ColumnPlan, FlightPlan } from "../../../../../src/flights/reading/planning/plan-layout.ts";
import { missingCodes, missingTexts } from "../../../../../src/flights/reading/rows/missing-texts.ts";
import { knownRegistration } from "../../../../../src/flights/registration.ts";
import type { AirportNames } from "./airport-names.ts";
import type { DayFile, FileFlight, FileRow } from "./day-file.ts";
import { type CsvText, dayRows, readRecord } from "./records.ts";
import type { RowFault } from "./row-fault.ts";
import { ScheduledTimes } from "./scheduled-times.ts";

/** The rows of a file by what they are, and the numbers of rows by the airport that they name. */
export interface RowsOfFile extends Pick<DayFile, "flights" | "faulty" | "cancelled"> {
  readonly airports: ReadonlyMap<string, number>;
  /** The number of rows of the other movement. */
  readonly otherMovement: number;
}

/** How the rows of a file are read. */
export interface RowReading {
  readonly plan: FlightPlan;
  readonly header: readonly string[];
  readonly dates: DayFile["dates"];
  readonly names: AirportNames;
  readonly timeZone: string;
  /** Returns the time zone of another airport, where it is known. */
  zoneOfOther(text: string): string | undefined;
}

/** Reads the flights of the airport that the page shows. */
export function flightsOfFile(csv: CsvText, reading: RowReading): RowsOfFile {
  const { plan, header, names } = reading;
  const rows = new RowReader(reading);
  const found = {
    flights: [] as FileFlight[],
    faulty: [] as DayFile["faulty"][number][],
    cancelled: [] as DayFile["cancelled"][number][],
  };
  const airports = new Map<string, number>();
  let [index, otherMovement] = [0, 0];
  for (const place of dayRows(csv)) {
    const { cells, fieldCount, quoteFault } = readRecord(csv, place);
    const row = { index: index++, line: place.line };
    if (quoteFault !== undefined || fieldCount !== header.length) {
      const cellsFault = { kind: "cells", found: fieldCount, wanted: header.length } as const;
      const fault: RowFault = quoteFault === undefined ? cellsFault : { kind: "quotes" };
      found.faulty.push({ ...row, id: undefined, faults: [fault] });
      continue;
    }
    if (plan.isOfMovement?.test(cells[plan.isOfMovement.position]) === false) {
      otherMovement++;
      continue;
    }
    const airport = rows.airport(cells);
    if (airport !== "") airports.set(airport, (airports.get(airport) ?? 0) + 1);
    if (!names.isShown(airport)) continue;
    rows.add(cells, row, found);
  }
  return { ...found, airports, otherMovement };
}

/** The lists to which rows are added. */
interface Lists {
  readonly flights: FileFlight[];
  readonly faulty: DayFile["faulty"][number][];
  readonly cancelled: DayFile["cancelled"][number][];
}

class RowReader {
  readonly #reading: RowReading;
  readonly #times: ScheduledTimes;
  readonly #isMissing: (text: string) => boolean;
  readonly #id: number;

  constructor(reading: RowReading) {
    const { plan, timeZone, dates, header } = reading;
    this.#reading = reading;
    this.#times = new ScheduledTimes(plan.times, timeZone, new LocalDates(dates), missingTexts(plan.layout));
    this.#isMissing = missingCodes(plan.layout);
    const id = columnPosition(header, "id");
    this.#id = id === -1 ? (plan.flight?.position ?? -1) : id;
  }

  /** Returns the airport that a row names; blank if it names none. */
  airport(cells: readonly string[]): string {
    return this.#text(cells, this.#reading.plan.airport);
  }

  add(cells: readonly string[], row: Pick<FileRow, "index" | "line">, lists: Lists): void {
    const { plan, zoneOfOther } = this.#reading;
    const layout = plan.layout;
    const airlineText = this.#text(cells, plan.airline) || this.#text(cells, plan.airlineName);
    const airline = ownCode(layout.airlines, airlineText);
    const otherText = this.#text(cells, plan.other) || this.#text(cells, plan.otherCity);
    const other = ownCode(layout.airports, otherText);
    const id = this.#id === -1 || cells[this.#id] === "" ? undefined : cells[this.#id];
    const { scheduled, local, fault } = this.#times.read(cells, zoneOfOther(other));
    const about = { ...row, id };
    if (plan.cancelled?.test(cells[plan.cancelled.position]) === true) {
      lists.cancelled.push({ ...about, airline: airlineText, other: otherText, local });
      return;
    }
    const type = this.#flightType(cells);
    const faults: RowFault[] = [
      ...(airline === "" ? [{ kind: "missing", field: "airline" } as const] : []),
      ...(other === "" ? [{ kind: "missing", field: "destination" } as const] : []),
      ...(fault === undefined ? [] : [fault]),
      ...(type !== undefined && typeof type === "object" ? [type] : []),
    ];
    if (faults.length > 0 || scheduled === undefined || local === undefined)
      lists.faulty.push({ ...about, faults });
    else
      lists.flights.push({
        ...about,
        airline,
        other,
        scheduled,
        local,
        flightType: type as FileFlight["flightType"],
        registration: knownRegistration(this.#text(cells, plan.registration)),
      });
  }

  #text(cells: readonly string[], column: ColumnPlan | undefined): string {
    const text = column === undefined || column.position === -1 ? "" : cells[column.position];
    return this.#isMissing(text) ? (column?.value ?? "") : text;
  }

  #flightType(cells: readonly string[]): "I" | "N" | RowFault | undefined {
    const text = this.#text(cells, this.#reading.plan.flightType);
    if (text === "") return undefined;
    const { value } = flightColumns.flightType.read(text);
    return value === undefined ? { kind: "flight-type", value: text } : (value as "I" | "N");
  }
}

/** Returns the code that a layout gives for a text of its source; the text itself where it gives none. */
function ownCode(
  codes: Readonly<Record<string, string | { readonly code: string }>> | undefined,
  text: string,
): string {
  if (codes === undefined) return text;
  const own = Object.hasOwn(codes, text.toUpperCase()) ? codes[text.toUpperCase()] : text;
  return typeof own === "string" ? own : own.code;
}
