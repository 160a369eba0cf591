/** How long an airport's aircraft take, in minutes, as training flights show it. */
export interface TurnRounds {
  /** The minimum turn-round, from arrival to departure. */
  readonly minimum: number;
  /** That of each airline, by ICAO code. */
  readonly byAirline: Readonly<Record<string, number>>;
  /** The usual time from leaving another airport to arriving here, by that airport's ICAO code. */
  readonly travelMinutes: Readonly<Record<string, number>>;
  /**
   * The minimum time from a departure until the same aircraft departs again, by `destination` and by `airline destination` (ICAO codes).
   */
  readonly roundTrips: Readonly<Record<string, number>>;
}
