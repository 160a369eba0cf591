import { sigmoid } from "../losses/logistic-loss.ts";

/**
 * The intercept that minimises `Σ weight · logLoss(target, intercept + offset)`: where the forecasts' sum is that of
 * the targets, found by Newton's method kept between bounds by halving (Press et al., Numerical Recipes, 9.4).
 * @param offset log-odds, one a row.
 * @param target how probable label 1 is taken to be, one a row, 0 to 1.
 * @param weight one a row, over 0.
 * @param meanLogOdds the log-odds of the mean target, finite; the answer for offsets of 0.
 */
export function bestIntercept(
  offset: Float64Array,
  target: Float64Array,
  weight: Float64Array,
  meanLogOdds: number,
): number {
  // Were all offsets the highest, this would be the answer, so that it is too low for others; and the reverse
  let low = meanLogOdds - offset.reduce((most, value) => Math.max(most, value));
  let high = meanLogOdds - offset.reduce((least, value) => Math.min(least, value));
  let intercept = (low + high) / 2;
  let step = high - low;
  while (Math.abs(step) > Number.EPSILON * Math.max(1, Math.abs(intercept))) {
    const { surplus, curvature } = derivatives(offset, target, weight, intercept);
    if (surplus < 0) low = intercept;
    else high = intercept;
    const newton = intercept - surplus / curvature;
    const isSafe = newton >= low && newton <= high && Math.abs(newton - intercept) < Math.abs(step) / 2;
    const next = isSafe ? newton : (low + high) / 2;
    step = next - intercept;
    intercept = next;
  }
  return intercept;
}

/** The first and the second derivative of the loss by the intercept. */
function derivatives(
  offset: Float64Array,
  target: Float64Array,
  weight: Float64Array,
  intercept: number,
): { surplus: number; curvature: number } {
  let [surplus, curvature] = [0, 0];
  for (let row = 0; row < offset.length; row++) {
    const margin = offset[row] + intercept;
    const [ofOne, ofZero] = [sigmoid(margin), sigmoid(-margin)];
    // 1 - probability would lose the digits of the small one
    surplus += weight[row] * ((1 - target[row]) * ofOne - target[row] * ofZero);
    curvature += weight[row] * ofOne * ofZero;
  }
  return { surplus, curvature };
}
