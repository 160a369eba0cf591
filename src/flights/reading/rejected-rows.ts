import { PuntualError } from "../../errors.ts";

/** A cell that cannot be used, for which its row was rejected. */
export interface Rejection {
  /** Line of the file on which the row begins, the header's being 1; for Parquet, the row's number from 1. */
  readonly line: number;
  /** Header of the cell's column; empty if the whole row is malformed. */
  readonly column: string;
  /** The content of the cell, or the beginning of the row. */
  readonly value: string;
  readonly reason: string;
  /** The number of lines that the row takes away from the file, each counted as a row; 1 if absent. */
  readonly rows?: number;
}

/** Share of rows that may be rejected before a file is refused as a whole. */
export const DEFAULT_MAX_REJECTS = 0.05;

/** Describes a rejection in one line: `line 12: MES "13": not a month; allowed: 1 to 12`. */
export function describeRejection({ line, column, value, reason }: Rejection): string {
  return `line ${line}: ${column === "" ? "" : `${column} ${JSON.stringify(value)}: `}${reason}`;
}

/** Whether more than a share of the rows are rejected. Exactly that share is allowed, floating point or not. */
export function overLimit(rejected: number, rows: number, maxRejects: number): boolean {
  return rejected - rows * maxRejects > 1e-6;
}

/**
 * Refuses a file with too many rejected rows.
 * @param maxRejects share of the rows, 0 to 1
 * @throws PuntualError `too-many-rejects`
 */
export function checkRejects(
  path: string,
  rows: number,
  rejected: number,
  first: Rejection | undefined,
  maxRejects: number,
): void {
  if (first === undefined || !overLimit(rejected, rows, maxRejects)) return;
  throw new PuntualError("too-many-rejects", {
    path,
    rejected,
    rows,
    limit: `${Number((maxRejects * 100).toPrecision(12))} %`,
    first: describeRejection(first),
  });
}

/** @throws PuntualError `invalid-argument` if a share of rows is not between 0 and 1 */
export function checkMaxRejects(share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new PuntualError("invalid-argument", { name: "maxRejects", value: share, allowed: "0 to 1" });
}
