import type { PlattCalibration } from "../../../learn/calibration/platt.ts";
import { sigmoid } from "../../../learn/losses/logistic-loss.ts";
import { DELAY_INDEX, GRID, THRESHOLD_INDICES } from "./grid.ts";
import { Lateness } from "./lateness.ts";
import type { ByThreshold } from "./thresholds.ts";

/** The lateness of an older artefact: probabilities at four thresholds, and the mean minutes of each band between them. */
export interface LatenessBands {
  /**
   * Map the log-odds of a delay to those of leaving over 30 minutes late given over 15, over 60 given over 30, and over
   * 120 given over 60.
   */
  readonly longer: readonly [PlattCalibration, PlattCalibration, PlattCalibration];
  /**
   * Mean lateness of the training flights in minutes, clipped to −30…240, by band: up to 15 minutes late, 15 to 30, 30
   * to 60, 60 to 120, over 120.
   */
  readonly bandMinutes: readonly [number, number, number, number, number];
}

/** The spread in minutes that flights up to 15 minutes late are taken to have about their mean. */
const USUAL_SPREAD = 7;

/**
 * Returns the probabilities of leaving over 15, 30, 60 and 120 minutes late. Each is a share of the one before, so that
 * they never cross.
 * @param logOdds calibrated log-odds of a delay
 */
export function overProbabilities({ longer }: Pick<LatenessBands, "longer">, logOdds: number): ByThreshold {
  const share = ({ intercept, slope }: PlattCalibration) => sigmoid(intercept + slope * logOdds);
  const over15 = sigmoid(logOdds);
  const over30 = over15 * share(longer[0]);
  const over60 = over30 * share(longer[1]);
  const over120 = over60 * share(longer[2]);
  return [over15, over30, over60, over120];
}

/** Returns the expected lateness in minutes: the mean of each band of lateness, weighted by the band's probability. */
export function expectedLateness(
  { bandMinutes }: Pick<LatenessBands, "bandMinutes">,
  over: ByThreshold,
): number {
  const [over15, over30, over60, over120] = over;
  return (
    bandMinutes[0] * (1 - over15) +
    bandMinutes[1] * (over15 - over30) +
    bandMinutes[2] * (over30 - over60) +
    bandMinutes[3] * (over60 - over120) +
    bandMinutes[4] * over120
  );
}

/**
 * Returns a function that gives the distribution of a flight from its {@link overProbabilities}, which it agrees with. Within
 * each band the distribution is the same for all flights, with the mean of the band. `room` may be given for the distribution,
 * one value for each of the minutes of the grid.
 */
export function latenessByBands({
  bandMinutes,
}: Pick<LatenessBands, "bandMinutes">): (over: ByThreshold, room?: Float64Array) => Lateness {
  const ends = [0, ...THRESHOLD_INDICES, GRID.length - 1];
  const shares = Float64Array.from(
    bandMinutes.flatMap((mean, band) => sharesWithin(ends[band], ends[band + 1], mean)),
  );
  return (over, exceeding = new Float64Array(GRID.length)) => {
    for (let band = 0; band < bandMinutes.length; band++) {
      const from = band === 0 ? 1 : over[band - 1];
      const to = band === over.length ? 0 : over[band];
      for (let index = ends[band]; index < ends[band + 1]; index++)
        exceeding[index] = to + shares[index] * (from - to);
    }
    for (let threshold = 0; threshold < over.length; threshold++)
      exceeding[THRESHOLD_INDICES[threshold]] = over[threshold];
    exceeding[GRID.length - 1] = 0;
    return new Lateness(exceeding);
  };
}

/**
 * Returns, for each of the minutes of the grid from one index up to before another, the share of a band that is over them: a
 * bell about the mean up to the delay threshold, uniform over it, tilted until the band has the mean.
 */
function sharesWithin(from: number, to: number, mean: number): number[] {
  const cells = GRID.slice(from, to).map((minutes, step) => {
    const next = GRID[from + step + 1];
    const middle = (minutes + next) / 2;
    const bell = to <= DELAY_INDEX ? -0.5 * ((middle - mean) / USUAL_SPREAD) ** 2 : 0;
    return { middle, logWeight: Math.log(next - minutes) + bell };
  });
  const massesAt = (tilt: number) => {
    const logs = cells.map(({ middle, logWeight }) => logWeight + tilt * (middle - mean));
    const highest = Math.max(...logs);
    const masses = logs.map((log) => Math.exp(log - highest));
    const sum = masses.reduce((total, mass) => total + mass, 0);
    return masses.map((mass) => mass / sum);
  };
  let [low, high] = [-5, 5];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    const meanAt = massesAt(middle).reduce((sum, mass, cell) => sum + mass * cells[cell].middle, 0);
    if (meanAt < mean) low = middle;
    else high = middle;
  }
  const masses = massesAt((low + high) / 2);
  let rest = 1;
  return masses.map((mass) => {
    const share = rest;
    rest = Math.max(0, rest - mass);
    return share;
  });
}
