import type { Loss } from "./loss.ts";

/** The probability whose log-odds are given: `1 / (1 + exp(-logOdds))`. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The logistic loss, the negative log-likelihood of a label 0 or 1 in natural logarithms, with the log-odds of 1
 * as margin: `log(1 + exp(-m))` for label 1, `log(1 + exp(m))` for label 0.
 */
export const logisticLoss: Loss = {
  value: (label, logOdds) => {
    const wrongness = label === 1 ? -logOdds : logOdds;
    return Math.max(wrongness, 0) + Math.log1p(Math.exp(-Math.abs(wrongness)));
  },
  gradient: (label, logOdds) => (label === 1 ? -sigmoid(-logOdds) : sigmoid(logOdds)),
  curvature: (_, logOdds) => {
    const probability = sigmoid(-Math.abs(logOdds));
    return probability * (1 - probability);
  },
};
