import type { Forecast, ForecastItem, Reason } from "../../../flights/forecast.ts";
import type { DayFile } from "../file/day-file.ts";
import { type RowFault, rowFaults } from "../file/row-fault.ts";

/** A flight of a file, and its forecast. */
export interface DayRow {
  /** Its place among the file's rows, blank ones left out, from 0. */
  readonly index: number;
  readonly forecast: Forecast;
  /** What tells most why its risk is over, or under, that of any flight; undefined where no reason is told. */
  readonly reason: Reason | undefined;
}

/** A row of a file that cannot be used. */
export interface BadRow {
  readonly line: number;
  readonly id: string | number | undefined;
  /** What is wrong, one fault at least. */
  readonly faults: readonly RowFault[];
}

/** What was answered for a row of a file. */
export type BoardRow = DayRow | BadRow;

/** What was answered for the rows of a file. */
export interface DayBoard {
  readonly file: DayFile;
  /** That of the reasons. */
  readonly language: "en" | "es";
  readonly rows: readonly DayRow[];
  readonly badRows: readonly BadRow[];
}

/** Puts what was answered for a row of a file where it belongs. */
export function boardRow(slot: ForecastItem, index: number, line: number): BoardRow {
  if (!("probability" in slot)) return { line, id: slot.id, faults: rowFaults(slot.problem) };
  return { index, forecast: slot, reason: mainReason(slot) };
}

/** Whether a row has a forecast. */
export function isDayRow(row: BoardRow): row is DayRow {
  return "forecast" in row;
}

/** The strongest reason that moves a forecast to the side of the base on which it is. */
function mainReason({ probability, base, reasons = [] }: Forecast): Reason | undefined {
  const isOver = base === undefined || probability >= base.probability;
  const same = reasons.find(({ effect }) => effect.probability > 0 === isOver);
  return same ?? reasons[0];
}
