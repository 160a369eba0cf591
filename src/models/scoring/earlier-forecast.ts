import {
  MINUTES_COLUMNS,
  NOTE_COLUMN,
  PROBLEM_COLUMN,
  REASON_COLUMNS,
  REASONS_COLUMN,
  RISK_COLUMNS,
} from "./forecast-columns.ts";

/** The columns that forecasts add to a file, whichever part of Puntual wrote them. */
const ALL_COLUMNS: ReadonlySet<string> = new Set([
  ...["delay_probability", "delayed", "alarm"],
  ...[...RISK_COLUMNS, ...MINUTES_COLUMNS, PROBLEM_COLUMN, REASONS_COLUMN, ...REASON_COLUMNS, NOTE_COLUMN],
]);

/** Columns beside each other, as positions from 0; `until` is just past the last one. */
export interface ColumnRun {
  readonly from: number;
  readonly until: number;
}

/** The columns of a file that a new forecast keeps, and those that it replaces. */
export interface KeptColumns {
  readonly runs: readonly ColumnRun[];
  /** The names of the replaced columns, as the file has them. */
  readonly replaced: readonly string[];
}

/**
 * Finds the columns of an earlier forecast, so that a file that is forecast again has each column once: those of the
 * same names as the new ones, and any others that forecasts add behind an earlier `delay_probability`.
 * @param names the header of the file
 * @param added the names of the columns that the new forecast adds
 */
export function keptColumns(names: readonly string[], added: readonly string[]): KeptColumns {
  const lowerCase = names.map((name) => name.toLowerCase());
  const earlier = lowerCase.indexOf("delay_probability");
  const isReplaced = (name: string, column: number) =>
    added.includes(name) || (earlier !== -1 && column > earlier && ALL_COLUMNS.has(name));
  const runs: { from: number; until: number }[] = [];
  for (const [column, name] of lowerCase.entries()) {
    if (isReplaced(name, column)) continue;
    const last = runs.at(-1);
    if (last?.until === column) last.until++;
    else runs.push({ from: column, until: column + 1 });
  }
  return { runs, replaced: names.filter((_, column) => isReplaced(lowerCase[column], column)) };
}
