import { calendarParts } from "../../flights/local-time.ts";
import { type DateOrder, LocalDates } from "../../flights/reading/csv/local-dates.ts";
import { flightColumns } from "../../flights/reading/flight-columns.ts";
import type { Layout } from "../../flights/reading/layouts/layout.ts";
import { type CellFault, FlightReader } from "../../flights/reading/planning/flight-reader.ts";
import { SourceCodes } from "../../flights/reading/rows/source-codes.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { FLIGHT_TYPES } from "../baseline/features.ts";
import { type ScoreTable, scoreIndex } from "../baseline/score-table.ts";

/** How the rows of a file are read in which a baseline's columns are not all written; plain data. */
export interface RowScoring {
  readonly layout: Layout;
  /** The headers of the file. */
  readonly names: readonly string[];
  /** The order of day and month in its dates; undefined where its dates show it, or need none. */
  readonly dates: DateOrder | undefined;
  /** The airport and the time zone that a user states for a file that names none. */
  readonly airport: string | undefined;
  readonly timeZone: string | undefined;
}

/** The score of a row: its index in the table of scores, none for a flight that is not forecast, or a fault. */
export type RowScore = number | undefined | CellFault;

/**
 * Returns a function that finds the score of a flight from the texts of its row: the airline by its name or its code, the
 * flight type by the countries of the airports, the month by the scheduled time. Cancelled flights, and those of the other
 * movement, have none.
 */
export function rowScorer(
  { layout, names, dates, airport, timeZone }: RowScoring,
  scores: ScoreTable,
): (textAt: (position: number) => string) => RowScore {
  const codes = new SourceCodes(layout);
  const zones = new Map<string, TimeZone | undefined>();
  const codeOf = (text: string | undefined) => codes.airport(text ?? airport ?? "");
  const zoneOf = (text: string | undefined): TimeZone | undefined => {
    const key = text ?? "";
    if (!zones.has(key)) {
      const name = timeZone ?? codes.knownAirport(codeOf(text))?.timeZone;
      zones.set(key, name === undefined ? undefined : timeZoneOf(name));
    }
    return zones.get(key);
  };
  const reader = new FlightReader(layout, names, {
    dates: new LocalDates(dates ?? layout.dates, true),
    zoneOf,
  });
  const { airline, airlineName, month } = reader.plan;
  const column = airlineName ?? airline;
  const known: readonly string[] = scores.airlines;
  return (textAt) => {
    const row = reader.read(textAt);
    if (row.kind === "faults") return row.faults[0];
    if (row.kind === "skipped" || row.flight.isCancelled) return undefined;
    const { flight } = row;
    const name = flight.airlineName ?? codes.airlineName(flight.airline, codes.airline(flight.airline));
    const airlineCode = known.indexOf(name);
    if (airlineCode === -1) {
      const value = column === undefined || column.position === -1 ? name : textAt(column.position);
      return { column: column?.header ?? "", value, reason: "not in the training data" };
    }
    const type =
      flight.flightType ?? codes.flightTypeBetween(codeOf(flight.airport), codes.airport(flight.destination));
    const written = month === undefined ? undefined : flightColumns.month.read(textAt(month.position));
    if (month !== undefined && written?.reason !== undefined)
      return { column: month.header, value: textAt(month.position), reason: written.reason };
    const zone = zoneOf(flight.airport) as TimeZone;
    const number = written?.value ?? calendarParts(zone.localMinutes(flight.scheduled)).month;
    return scoreIndex(airlineCode, FLIGHT_TYPES.indexOf(type), number);
  };
}
