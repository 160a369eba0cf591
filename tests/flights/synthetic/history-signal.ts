import { delayLabel, latenessMinutes } from "../../../src/flights/delay.ts";
import type { ChallengeTable, FlightTable } from "../../../src/flights/flight-table.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";

/** Correlations of a flight's delay with the share of delays among flights before or around it. */
export interface HistorySignal {
  readonly otherAirlinesSameHour: number;
  readonly otherAirlinesLastTwoHours: number;
  readonly airportYesterday: number;
  readonly airlineLastThreeHours: number;
  readonly routeHalfHourLastTwoWeeks: number;
}

/** Flights and delayed flights of some group. */
type Tally = readonly [flights: number, delayed: number];

/** Measures how well the history of a table's flights predicts each next one. */
export function historySignal(table: FlightTable): HistorySignal {
  const { airline, airlineCode, destination, scheduled, operated } = table as ChallengeTable;
  const delayed = delayLabel(latenessMinutes(scheduled, operated));
  const zone = timeZoneOf(table.timeZone);
  const local = scheduled.map((instant) => zone.localMinutes(instant));
  const hour = local.map((time) => Math.floor(time / 60));
  const day = local.map((time) => Math.floor(time / 1440));
  const halfHour = local.map((time) => Math.floor(time / 30) % 48);
  const whole = new Uint16Array(table.rowCount);
  const routeHalfHour = halfHour.map(
    (h, row) => (airlineCode.codes[row] * 1000 + destination.codes[row]) * 48 + h,
  );

  const airportHour = tallies(whole, hour, delayed);
  const airlineHour = tallies(airline.codes, hour, delayed);
  const airportDay = tallies(whole, day, delayed);
  const routeHalfHourDay = tallies(routeHalfHour, day, delayed);
  const others = (row: number, lag: number): Tally => {
    const all = airportHour(row, lag);
    const own = airlineHour(row, lag);
    return [all[0] - own[0], all[1] - own[1]];
  };
  const signal = (at: (row: number, lag: number) => Tally, lags: readonly number[]) =>
    correlationWithShare(delayed, (row) => lags.map((lag) => at(row, lag)));
  return {
    otherAirlinesSameHour: signal(others, [0]),
    otherAirlinesLastTwoHours: signal(others, [1, 2]),
    airportYesterday: signal(airportDay, [1]),
    airlineLastThreeHours: signal(airlineHour, [1, 2, 3]),
    routeHalfHourLastTwoWeeks: signal(
      routeHalfHourDay,
      Array.from({ length: 14 }, (_, i) => i + 1),
    ),
  };
}

function tallies(key: ArrayLike<number>, step: Float64Array, delayed: Uint8Array) {
  const counts = new Map<number, [number, number]>();
  const cell = (row: number, lag: number) => key[row] * 1e7 + step[row] - lag;
  delayed.forEach((label, row) => {
    const tally = counts.get(cell(row, 0)) ?? [0, 0];
    tally[0]++;
    tally[1] += label;
    counts.set(cell(row, 0), tally);
  });
  return (row: number, lag: number): Tally => counts.get(cell(row, lag)) ?? [0, 0];
}

/** Pearson's correlation over the flights that have a history at all. */
function correlationWithShare(delayed: Uint8Array, historyOf: (row: number) => readonly Tally[]): number {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  delayed.forEach((label, row) => {
    const history = historyOf(row);
    const flights = history.reduce((sum, tally) => sum + tally[0], 0);
    if (flights === 0) return;
    const share = history.reduce((sum, tally) => sum + tally[1], 0) / flights;
    n++;
    x += share;
    y += label;
    xx += share * share;
    yy += label * label;
    xy += share * label;
  });
  return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
}
