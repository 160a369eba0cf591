import type { Movement } from "../../../../../src/flights/flight-table.ts";
import { LocalDates } from "../../../../../src/flights/reading/csv/local-dates.ts";
import { type CellKind, readCell } from "../../../../../src/flights/reading/times/written-cells.ts";
import { type ColumnChoices, NO_CHOICES } from "./column-choices.ts";

/** A column of a file, and its first different values. */
export interface SampledColumn {
  readonly header: string;
  readonly values: readonly string[];
}

/** Whether texts are known: as airlines, as other airports, and as airports of the model. */
export interface KnownTexts {
  isAirline(text: string): boolean;
  isOther(text: string): boolean;
  isOwn(text: string): boolean;
}

/** The words of headers, in letters alone, by what they mean; those of the two ends by the movement. */
const WORDS = {
  airline: /airline|carrier|operator|aerol|companhia|^(cia|al|op|mkt|carr)$/,
  flight: /^(flight|flt|vuelo|voo|fn|vlo|nr$|no$|num)|number$/,
  registration: /^(reg|tail|acreg|matricula)$|registration|tailnum|matricul/,
  flightType: /flighttype|tipo|^type$|domint/,
  from: /orig|^from|^desde|^dep(airport)?$|^adep|^source/,
  to: /dest|^hacia|^to(ap|airport|city)?$|^arr(airport)?$|^ades|where/,
  scheduled: /sch|plan|program|previst|^std|^sta$|sobt|sibt|^crs|^when|horario/,
  departure: /dep|std|sobt|partida|salida/,
  arrival: /arr|sta$|sibt|chegada|llegada/,
  actual: /actual|real|^at[da]$|aobt|aibt|operated|delay|estim|late/,
  date: /date|fecha|^data$|^day$|^dia$/,
  time: /time|hora|hour|clock/,
  cancelled: /cancel|status|state|estado|situac|remark/,
};

/** A value of a column that says that a flight is cancelled. */
const CANCELLED = /^(cnx|cx|cnl|canc.*|.*cancel.*)$/i;

/** The headers of the parts of a date. */
const PARTS = { year: /year|ano|^yyyy$/, month: /month|^mes$|^mm$/, day: /day|^dia$|^dd$/ };

/** The score below which a column is no guess. */
const MIN_SCORE = 2;
/** The share of values that can be read as a time, below which a column is none. */
const MIN_SHARE = 0.5;

/**
 * Guesses what the columns of a file mean, from their headers and their first values. What has no good guess is left
 * open.
 */
export function guessChoices(
  columns: readonly SampledColumn[],
  known: KnownTexts,
  movement: Movement,
): ColumnChoices {
  const free = new Set(columns);
  const take = (score: (column: SampledColumn) => number): SampledColumn | undefined => {
    const [best] = [...free]
      .map((column) => ({ column, score: score(column) }))
      .sort((one, other) => other.score - one.score);
    if (best === undefined || best.score < MIN_SCORE) return undefined;
    free.delete(best.column);
    return best.column;
  };
  const word = (of: keyof typeof WORDS, { header }: SampledColumn) =>
    WORDS[of].test(letters(header)) ? 1 : 0;
  const [own, other] = movement === "departures" ? (["from", "to"] as const) : (["to", "from"] as const);
  const [here, there] =
    movement === "departures" ? (["departure", "arrival"] as const) : (["arrival", "departure"] as const);
  const whenScore = (column: SampledColumn) =>
    2 * word("scheduled", column) + word(here, column) - 2 * word(there, column) - 3 * word("actual", column);

  /** Only columns whose values can mostly be read so are taken. */
  const ofKind = (kind: CellKind, column: SampledColumn, more: number) => {
    const share = shareOf(kind, column);
    return share < MIN_SHARE ? Number.NEGATIVE_INFINITY : 3 * share + more;
  };

  const one = take((column) => ofKind("dateTime", column, whenScore(column)));
  const date = one ?? take((column) => ofKind("date", column, word("date", column)));
  const [year, month, day] =
    date === undefined
      ? (["year", "month", "day"] as const).map((kind) =>
          take((column) => ofKind(kind, column, PARTS[kind].test(letters(column.header)) ? 3 : -3)),
        )
      : [];
  const isInParts = year !== undefined && month !== undefined && day !== undefined;
  const time =
    one === undefined && (date !== undefined || isInParts)
      ? take((column) => ofKind("clock", column, word("time", column) + whenScore(column)))
      : undefined;
  const ofAirport = (column: SampledColumn) => shareWhere(column, known.isOwn);
  const airline = take((column) => 3 * shareWhere(column, known.isAirline) + 3 * word("airline", column));
  const ownAirport = take(
    (column) => 2 * ofAirport(column) + 3 * word(own, column) - 2 * word(other, column),
  );
  const otherAirport = take(
    (column) => 3 * shareWhere(column, known.isOther) + 3 * word(other, column) - 2 * word(own, column),
  );
  const cancelled = take(
    (column) =>
      2 * word("cancelled", column) + (column.values.some((value) => CANCELLED.test(value)) ? 2 : 0),
  );
  // Before the flight number: `tailnum` has a word of both.
  const registration = take((column) => 2 * word("registration", column));
  const flight = take((column) => 2 * word("flight", column));
  const flightType = take((column) => 2 * word("flightType", column));
  return {
    ...NO_CHOICES,
    airline: airline?.header ?? "",
    other: otherAirport?.header ?? "",
    own: ownAirport?.header ?? "",
    timeForm: isInParts ? "parts" : one === undefined && date !== undefined ? "two" : "one",
    date: date?.header ?? "",
    ...(isInParts && { year: year.header, month: month.header, day: day.header }),
    time: time?.header ?? "",
    flight: flight?.header ?? "",
    flightType: flightType?.header ?? "",
    registration: registration?.header ?? "",
    cancelled: cancelled?.header ?? "",
    cancelledValue: cancelled?.values.find((value) => CANCELLED.test(value)) ?? "",
  };
}

function letters(header: string): string {
  return header
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

/** Returns the share of the values of a column that can be read as a time, or as a part of one. */
function shareOf(kind: CellKind, column: SampledColumn): number {
  const dates = new LocalDates("day-first");
  const other = new LocalDates("month-first");
  return shareWhere(column, (text) => [dates, other].some((order) => isTime(kind, text, order)));
}

function isTime(kind: CellKind, text: string, dates: LocalDates): boolean {
  // A number alone may be anything, such as the number of a flight.
  if (kind === "clock" && /^\d{1,2}$/.test(text)) return false;
  return readCell(kind, text, dates).fault === undefined;
}

function shareWhere({ values }: SampledColumn, test: (text: string) => boolean): number {
  const filled = values.filter((value) => value !== "");
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}
