import type { TrainingRows } from "../binning/training-rows.ts";
import type { LossName } from "../trees.ts";

/** How gradients, hessians and weights are added: as doubles, or packed into integers, whose sums are the same. */
export type SumFormat =
  | { readonly kind: "doubles" }
  | {
      readonly kind: "packed";
      /** Gradients and hessians are whole numbers of these. */
      readonly unit: number;
      readonly hessianUnit: number;
      /** The bit of the second integer from which on the weight is there, at least 32. */
      readonly weightShift: number;
      /** The most rows in one sum: more could overflow. */
      readonly maxRows: number;
    };

/** With sums of fewer rows, emptying them would take a good part of the time that they save. */
const MIN_ROWS_IN_SUM = 4_096;

/**
 * Chooses the format for rows. Since gradients and hessians are rounded so that their sums are exact, they are whole
 * numbers of a unit. They are packed where the weights are whole numbers as well and small enough, such as 1.
 */
export function sumFormat(
  { weights, rounding }: Pick<TrainingRows, "weights" | "rounding">,
  loss: LossName,
): SumFormat {
  let largest = 1;
  for (let row = 0; row < weights.length; row++) {
    if (!Number.isInteger(weights[row])) return { kind: "doubles" };
    largest = Math.max(largest, weights[row]);
  }
  const unit = unitOf(rounding);
  // No hessian exceeds the weight; that of the squared error is the weight
  const hessianUnit = loss === "squared-error" ? 1 : unit;
  const bits = 32 + (Math.log2(largest / hessianUnit) - Math.log2(largest)) / 2;
  const weightShift = Math.min(Math.max(Math.round(bits), 32), 62);
  const maxRows = Math.floor(
    Math.min((2 ** weightShift - 1) / (largest / hessianUnit), (2 ** (64 - weightShift) - 1) / largest),
  );
  return maxRows >= Math.min(MIN_ROWS_IN_SUM, weights.length)
    ? { kind: "packed", unit, hessianUnit, weightShift, maxRows }
    : { kind: "doubles" };
}

/** The number that rounded numbers are multiples of: the last bit of 1.5·2ᵏ counts 2ᵏ⁻⁵². */
function unitOf(rounding: number): number {
  return rounding / 1.5 / 2 ** 52;
}
