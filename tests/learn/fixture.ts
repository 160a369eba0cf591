import { readFileSync } from "node:fs";
import type { FeatureMatrix } from "../../src/learn/matrix/feature-matrix.ts";

/** Reads a file of tests/fixtures, which `npm run fixtures` writes. */
export function readFixture(name: string) {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8"));
}

/** Features f0, f1, … of the given columns, null where a value is missing; columns of 0 and 1 as bytes. */
export function matrixOf(columns: readonly (readonly (number | null)[])[], names?: string[]): FeatureMatrix {
  return {
    names: names ?? columns.map((_, index) => `f${index}`),
    rowCount: columns[0]?.length ?? 0,
    columns: columns.map((column) =>
      column.every((value) => value === 0 || value === 1)
        ? Uint8Array.from(column as number[])
        : Float32Array.from(column, (value) => value ?? Number.NaN),
    ),
  };
}

/** Weights as the learners take them; undefined where a fixture has null. */
export function weightsOf(weights: readonly number[] | null): Float64Array | undefined {
  return weights === null ? undefined : Float64Array.from(weights);
}

/** The largest distance between two lists of numbers. */
export function maxDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((highest, value, index) => Math.max(highest, Math.abs(value - b[index])), 0);
}
