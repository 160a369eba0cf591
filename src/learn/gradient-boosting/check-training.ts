import { refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import type { GradientBoostingParameters } from "./parameters.ts";

const highestCode = 254;

/** Throws `invalid-argument` unless there are `rowCount` targets that the loss can take. */
export function checkTarget(
  target: Uint8Array | Float32Array | Float64Array,
  rowCount: number,
  loss: GradientBoostingParameters["loss"],
): void {
  if (target.length !== rowCount) refuse("target length", target.length, `${rowCount}, one a row`);
  for (let row = 0; row < rowCount; row++) {
    const value = target[row];
    if (loss === "logistic" ? value !== 0 && value !== 1 : !Number.isFinite(value)) {
      refuse("target", value, loss === "logistic" ? "0 or 1" : "finite numbers");
    }
  }
}

/** Throws `invalid-argument` unless the features named are there and hold codes of categories, or NaN. */
export function checkCategories(matrix: FeatureMatrix, categorical: readonly string[]): void {
  for (const name of categorical) {
    const column = matrix.columns[indexOf("categorical", name, matrix.names)];
    for (let row = 0; row < column.length; row++) {
      const code = column[row];
      if (!Number.isNaN(code) && !(code >= 0 && code <= highestCode && code === Math.floor(code))) {
        refuse(`column ${name}`, code, `codes of categories: whole numbers from 0 to ${highestCode}, or NaN`);
      }
    }
  }
}

/** Throws `invalid-argument` unless the monotone features are there and hold numbers, not categories. */
export function checkMonotone(
  names: readonly string[],
  monotone: GradientBoostingParameters["monotone"],
  categorical: readonly string[],
): void {
  for (const name of Object.keys(monotone)) {
    indexOf("monotone", name, names);
    if (categorical.includes(name)) refuse("monotone", name, "features by number, not by category");
  }
}

function indexOf(argument: string, name: string, names: readonly string[]): number {
  const index = names.indexOf(name);
  if (index === -1) refuse(argument, name, names.join(", "));
  return index;
}
