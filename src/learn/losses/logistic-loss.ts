import type { Loss } from "./loss.ts";

/** The probability of the given log-odds: `1 / (1 + exp(-logOdds))`. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The logistic loss of log-odds z of label 1, the negative log-likelihood of the label in natural logarithms:
 * `log(1 + exp(-z))` for label 1, `log(1 + exp(z))` for label 0.
 */
export const logisticLoss: Loss = {
  value: (label, logOdds) => {
    const logOddsOfOther = label === 1 ? -logOdds : logOdds;
    return Math.max(logOddsOfOther, 0) + Math.log1p(Math.exp(-Math.abs(logOddsOfOther)));
  },
  gradient: (label, logOdds) => (label === 1 ? -sigmoid(-logOdds) : sigmoid(logOdds)),
  curvature: (_, logOdds) => {
    const probability = sigmoid(-Math.abs(logOdds));
    return probability * (1 - probability);
  },
};
