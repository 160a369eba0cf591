import { PuntualError } from "../../../errors.ts";
import { eachRepeatedRow } from "./same-flights.ts";

/** A file in which more than this share of the flights are there once more is several copies of one. */
const MAX_REPEATED = 0.25;

/** Fewer repeated flights than this may be chance. */
const MIN_REPEATED = 100;

/** The columns by which flights are the same. */
export interface FlightIdentity {
  readonly rowCount: number;
  readonly airport: Uint16Array | undefined;
  readonly airline: Uint16Array | undefined;
  readonly destination: Uint16Array | undefined;
  readonly scheduled: Float64Array | undefined;
  readonly operated: Float64Array | undefined;
  readonly flight: Uint16Array | undefined;
  /** Whether the flight number of a row is known. */
  readonly hasNumber: (row: number) => boolean;
}

/** The flights that are there a second time. */
export interface RepeatedRows {
  /** 1 for each flight that one before it is, by its flight number; undefined if there is none. */
  readonly left: Uint8Array | undefined;
  readonly duplicates: number;
  /** The number of those without a flight number that may be one before them, as all their times are the same. */
  readonly same: number;
}

/**
 * Finds the flights that are there a second time.
 * @throws PuntualError `repeated-flights` if so many are that the rows are several copies of the same
 */
export function repeatedRows(path: string, identity: FlightIdentity): RepeatedRows {
  const { rowCount, airport, airline, destination, scheduled, operated, flight, hasNumber } = identity;
  let left: Uint8Array | undefined;
  let [duplicates, same] = [0, 0];
  eachRepeatedRow(rowCount, [airport, airline, destination, scheduled, flight], (row, earlier) => {
    if (hasNumber(row)) {
      left ??= new Uint8Array(rowCount);
      left[row] = 1;
      duplicates++;
    } else if (operated?.[row] === operated?.[earlier]) same++;
  });
  if (same > rowCount * MAX_REPEATED && same >= MIN_REPEATED)
    throw new PuntualError("repeated-flights", { path, count: same, rows: rowCount });
  return { left, duplicates, same };
}
