import { refuse } from "../../../learn/check-arguments.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import type { PastFlights } from "../features/past-flights.ts";
import type { LeadTime } from "../lead-time.ts";
import { earlierCount, type TrainingPeriod, trainingFlights } from "../training/period/training-flights.ts";
import type { GivenTrees, LeadTask } from "../training/run-lead.ts";

/** Trees that another program fitted to a training matrix. */
export interface ImportedTrees {
  readonly trees: GradientBoostedTrees;
  /** Trees of the same settings, fitted to the earlier flights of the matrix only; by default {@link trees} are. */
  readonly earlier?: GradientBoostedTrees;
  /** The program. */
  readonly format: "xgboost" | "lightgbm";
  /** SHA-256 of their file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The number of flights that the trees of the calibration were fitted to, as their file shows it; NaN where it does not. */
  readonly rows: number;
}

/** Imported trees by lead time. */
export type ImportedTreesByLeadTime = Readonly<Partial<Record<LeadTime, ImportedTrees>>>;

/** Trees that saw a share of the matrix this near to all of it were fitted to all of it. */
const NEARLY_ALL = 0.02;

/**
 * Returns the parts of a task that trees from elsewhere decide: the trees, and which flights they know.
 * @throws PuntualError `invalid-argument` for trees that were fitted to all flights of the matrix, so that none is left to
 * calibrate them on
 */
export function givenTo(
  flights: PastFlights,
  period: TrainingPeriod,
  { trees, earlier, rows }: ImportedTrees,
): Pick<LeadTask, "seenUntil"> & { readonly given: GivenTrees } {
  const training = trainingFlights(flights.columns, period);
  const count = earlierCount(training.length);
  if (Math.abs(rows - training.length) < NEARLY_ALL * training.length) {
    refuse(
      "trees",
      `fitted to about ${Math.round(rows)} flights, all ${training.length} of the matrix`,
      `trees of its ${count} earlier flights (column part), so that the others can calibrate them; with trees of the earlier flights beside them (--earlier-trees) also trees of all`,
    );
  }
  const seenUntil = flights.columns.scheduled[training[count]];
  return { seenUntil, given: { trees, ...(earlier && { earlier }) } };
}
