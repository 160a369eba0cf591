/**
 * The pinball loss of a quantile for an outcome (Koenker and Bassett 1978), in the unit of the outcome: lowest in the mean
 * where the quantile is the true one. Twice the loss of the median is its absolute error.
 * @param level of the quantile, between 0 and 1: 0.9 for the value that nine of ten outcomes do not exceed
 */
export function pinballLoss(level: number, quantile: number, outcome: number): number {
  return outcome >= quantile ? level * (outcome - quantile) : (1 - level) * (quantile - outcome);
}
