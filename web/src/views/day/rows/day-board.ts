import type { Forecast, ForecastItem, Reason } from "../../../flights/forecast.ts";
import type { Language } from "../../../language/texts.ts";
import type { DayFile, FaultyRow, FileRow } from "../file/day-file.ts";
import { rowFaults } from "../file/row-fault.ts";

/** A flight of a file, and its forecast. */
export interface DayRow {
  /** Its position among the rows of the file, from 0; blank rows do not count. */
  readonly index: number;
  readonly forecast: Forecast;
  /**
   * The main reason why its risk is over, or under, that of any flight; undefined if the forecast has no reasons.
   */
  readonly reason: Reason | undefined;
}

/** A row of a file that cannot be used. */
export type BadRow = FaultyRow;

/** The answer to a row of a file. */
export type BoardRow = DayRow | BadRow;

/** The answers to the rows of a file. */
export interface DayBoard {
  readonly file: DayFile;
  /** The language of the reasons. */
  readonly language: Language;
  readonly rows: readonly DayRow[];
  readonly badRows: readonly BadRow[];
}

/** Makes a row of the board from an item of an answer. */
export function boardRow(item: ForecastItem, { index, line, id }: FileRow): BoardRow {
  if (!("probability" in item)) return { index, line, id, faults: rowFaults(item.problem) };
  return { index, forecast: item, reason: mainReason(item) };
}

/** Whether a row has a forecast. */
export function isDayRow(row: BoardRow): row is DayRow {
  return "forecast" in row;
}

/** Returns the strongest reason with the sign of the difference between the forecast and the base. */
function mainReason({ probability, base, reasons = [] }: Forecast): Reason | undefined {
  const isOver = base === undefined || probability >= base.probability;
  const same = reasons.find(({ effect }) => effect.probability > 0 === isOver);
  return same ?? reasons[0];
}
