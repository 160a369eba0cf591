import { isDelayed } from "../../../../history/outcome.ts";
import { LEAD_MINUTES, type LeadTime } from "../../lead-time.ts";

/** The share of the flights, the latest, that the calibration is fitted on; its trees are fitted to the earlier ones. */
const CALIBRATION_SHARE = 0.2;

/** The flights that a model of a lead time is trained on. */
export interface TrainingPeriod {
  readonly leadTime: LeadTime;
  /** Only flights scheduled from this instant on are used for training, in minutes; all by default. */
  readonly from?: number;
  /**
   * The end of the training data, an instant in minutes; Infinity for all. A flight is used for training if it departed at
   * least one lead time before this (`schedule` has none), and had not left at its own moment of the lead time.
   */
  readonly until: number;
  /**
   * Of trees that were fitted elsewhere: they have seen flights scheduled before this instant, so that the calibration is fitted to
   * those from it on. By default trees are fitted to the earlier 80 % of the flights.
   */
  readonly seenUntil?: number;
}

/** Scheduled and actual instants of flights, in the order of the scheduled ones. */
interface FlightTimes {
  readonly scheduled: Float64Array;
  readonly operated: Float64Array;
}

/** Whether a flight has not left at the moment of a lead time; of one that has, there is nothing to forecast. */
export function isStillHere(leadTime: LeadTime, scheduled: number, operated: number): boolean {
  return leadTime === "schedule" || operated > scheduled - LEAD_MINUTES[leadTime];
}

/** Returns the indices of the flights whose outcomes a model may use, of those that are used for training too, ascending. */
export function knownFlights(
  { scheduled, operated }: FlightTimes,
  { leadTime, from = -Infinity, until }: TrainingPeriod,
): Uint32Array {
  const knownBy = until - (leadTime === "schedule" ? 0 : Math.max(0, LEAD_MINUTES[leadTime]));
  const indices = new Uint32Array(scheduled.length);
  let count = 0;
  for (let index = 0; index < indices.length; index++) {
    if (scheduled[index] >= from && operated[index] <= knownBy) indices[count++] = index;
  }
  return indices.slice(0, count);
}

/** Returns the indices of the flights that are used for training, ascending. */
export function trainingFlights(times: FlightTimes, period: TrainingPeriod): Uint32Array {
  const { scheduled, operated } = times;
  return knownFlights(times, period).filter((index) =>
    isStillHere(period.leadTime, scheduled[index], operated[index]),
  );
}

/** Returns the number of training flights, the earliest ones, whose trees give the scores that the calibration is fitted to. */
export function earlierCount(flights: number): number {
  return Math.round(flights * (1 - CALIBRATION_SHARE));
}

/** As {@link earlierCount}, also for trees that were fitted elsewhere. @param training as {@link trainingFlights} returns them */
export function earlierOf(
  { scheduled }: Pick<FlightTimes, "scheduled">,
  training: Uint32Array,
  { seenUntil }: Pick<TrainingPeriod, "seenUntil">,
): number {
  if (seenUntil === undefined) return earlierCount(training.length);
  const first = training.findIndex((index) => scheduled[index] >= seenUntil);
  return first === -1 ? training.length : first;
}

/**
 * Whether a model can be trained: there are delayed flights and others both among the earlier flights, which its trees are
 * fitted to, and among the latest, which its calibration is fitted to.
 */
export function canTrain({ scheduled, operated }: FlightTimes, period: TrainingPeriod): boolean {
  const training = trainingFlights({ scheduled, operated }, period);
  const cut = earlierOf({ scheduled }, training, period);
  return [training.subarray(0, cut), training.subarray(cut)].every((part) => {
    const delayed = part.reduce(
      (sum, index) => sum + (isDelayed({ scheduled: scheduled[index], operated: operated[index] }) ? 1 : 0),
      0,
    );
    return delayed > 0 && delayed < part.length;
  });
}
