import { PuntualError } from "../errors.ts";
import type { FeatureMatrix } from "./matrix/feature-matrix.ts";

/** The most characters of a value in a message. */
const MAX_SHOWN = 60;

/** Throws the `invalid-argument` error for an argument: its name, its value and the values allowed. */
export function refuse(name: string, value: unknown, allowed: string): never {
  throw new PuntualError("invalid-argument", { name, value: String(value), allowed });
}

/** Returns a value of any kind as JSON for a message, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "undefined");
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Throws `invalid-argument` unless every column of the matrix has a name and `rowCount` values, none infinite. */
export function checkMatrix(matrix: FeatureMatrix): void {
  const { names, columns, rowCount } = matrix;
  if (!Number.isInteger(rowCount) || rowCount < 0) refuse("rowCount", rowCount, "an integer from 0");
  if (columns.length !== names.length) refuse("columns", columns.length, `${names.length}, one per name`);
  for (const [index, column] of columns.entries()) {
    const name = `column ${names[index]}`;
    if (column.length !== rowCount) refuse(`${name} length`, column.length, `${rowCount}, one value per row`);
    if (column instanceof Float32Array && hasInfinity(column)) {
      refuse(name, "Infinity", "finite numbers, and NaN where missing");
    }
  }
}

function hasInfinity(values: Float32Array): boolean {
  for (let row = 0; row < values.length; row++) if (Math.abs(values[row]) === Infinity) return true;
  return false;
}

/** Throws `invalid-argument` unless there are `rowCount` labels, each 0 or 1. */
export function checkLabels(labels: Uint8Array, rowCount: number): void {
  if (labels.length !== rowCount) refuse("labels length", labels.length, `${rowCount}, one per row`);
  const bad = labels.find((label) => label > 1);
  if (bad !== undefined) refuse("labels", bad, "0 or 1");
}

/** Throws `invalid-argument` unless there are `rowCount` weights, each finite and at least 0, or none at all. */
export function checkWeights(
  weights: Float32Array | Float64Array | undefined,
  rowCount: number,
  name: "weights" | "counts" = "weights",
): void {
  if (weights === undefined) return;
  if (weights.length !== rowCount) refuse(`${name} length`, weights.length, `${rowCount}, one per row`);
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) refuse(name, weight, "finite numbers from 0");
  }
}

/** Throws `invalid-argument` unless there are `rowCount` probabilities, each from 0 to 1. */
export function checkProbabilities(probabilities: Float64Array, rowCount: number): void {
  if (probabilities.length !== rowCount) {
    refuse("probabilities length", probabilities.length, `${rowCount}, one per row`);
  }
  const bad = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (bad !== undefined) refuse("probabilities", bad, "numbers from 0 to 1");
}

/** Throws `invalid-argument` unless every score is finite. */
export function checkScores(name: "scores" | "logOdds", scores: Float64Array): void {
  const bad = scores.find((score) => !Number.isFinite(score));
  if (bad !== undefined) refuse(name, bad, "finite numbers");
}

/** Throws `invalid-argument` if a value of the matrix is missing. */
export function checkComplete(matrix: FeatureMatrix): void {
  for (const [index, column] of matrix.columns.entries()) {
    if (column.includes(Number.NaN)) refuse(`column ${matrix.names[index]}`, "NaN", "numbers, none missing");
  }
}

/** Throws `invalid-argument` unless the features are those that a model was fitted on, in its order. */
export function checkFeatureNames(names: readonly string[], fitted: readonly string[]): void {
  if (names.length !== fitted.length || names.some((name, index) => name !== fitted[index])) {
    refuse("features", names.join(", "), fitted.join(", "));
  }
}
