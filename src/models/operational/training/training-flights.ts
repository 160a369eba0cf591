import { isDelayed } from "../../../history/outcome.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";

/** The share of the flights, the latest, that the calibration is fitted on; its trees are fitted to the earlier ones. */
const CALIBRATION_SHARE = 0.2;

/** The flights that a model of a lead time is trained on. */
export interface TrainingPeriod {
  readonly leadTime: LeadTime;
  /** Only flights scheduled from this instant on are used for training, in minutes; all by default. */
  readonly from?: number;
  /**
   * The end of the training data, an instant in minutes; Infinity for all. A flight is used for training if it departed at
   * least one lead time before this (`schedule` has none).
   */
  readonly until: number;
}

/** Scheduled and actual instants. */
interface FlightTimes {
  readonly scheduled: number;
  readonly operated: number;
}

/** Returns whether a flight is used for training. */
export function isTrainedOn({
  leadTime,
  from = -Infinity,
  until,
}: TrainingPeriod): (flight: FlightTimes) => boolean {
  const knownBy = until - (leadTime === "schedule" ? 0 : LEAD_MINUTES[leadTime]);
  return ({ scheduled, operated }) => scheduled >= from && operated <= knownBy;
}

/** Returns the number of training flights, the earliest ones, whose trees give the scores that the calibration is fitted to. */
export function earlierCount(flights: number): number {
  return Math.round(flights * (1 - CALIBRATION_SHARE));
}

/**
 * Whether a model can be trained: there are delayed flights and others both among the earlier flights, which its trees are
 * fitted to, and among the latest, which its calibration is fitted to.
 * @param flights of the training, in the order of their scheduled times
 */
export function canTrain(flights: readonly FlightTimes[]): boolean {
  const cut = earlierCount(flights.length);
  return [flights.slice(0, cut), flights.slice(cut)].every((part) => {
    const delayed = part.reduce((sum, flight) => sum + (isDelayed(flight) ? 1 : 0), 0);
    return delayed > 0 && delayed < part.length;
  });
}
