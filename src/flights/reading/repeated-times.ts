/** The times of a file that the airport's clock showed twice, without an offset that says which is meant. */
export interface RepeatedTimes {
  /** The number of times. */
  readonly count: number;
  /** The number of actual times of them that were taken as the later instant. */
  readonly takenAsLater: number;
  /** The earliest instant of those taken as the earlier, in minutes. */
  readonly first: number;
  /** The latest instant of those taken as the earlier, in minutes. */
  readonly last: number;
}
