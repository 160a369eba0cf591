import { logisticLoss } from "./logistic-loss.ts";
import type { Loss } from "./loss.ts";

const { fround } = Math;
const EPSILON = fround(1e-16);

/** {@link sigmoid} in XGBoost's single-precision arithmetic (`common::Sigmoid`). */
export function sigmoidFloat32(logOdds: number): number {
  const power = fround(Math.exp(Math.min(-logOdds, 88.7)));
  return fround(1 / fround(fround(power + 1) + EPSILON));
}

/**
 * The logistic loss with gradient and curvature in XGBoost's single-precision arithmetic (`binary:logistic`), so
 * that trees break ties between splits as XGBoost's do. The curvature is at least 1e-16.
 */
export const logisticLossFloat32: Loss = {
  value: logisticLoss.value,
  gradient: (label, logOdds) => fround(sigmoidFloat32(logOdds) - label),
  curvature: (_, logOdds) => {
    const probability = sigmoidFloat32(logOdds);
    return Math.max(fround(probability * fround(1 - probability)), EPSILON);
  },
};
