import { median } from "../processes/measured-process.ts";

/** The growth from the second third of a run to the last that counts as none: a part of the value, and MiB beside it. */
const [PART, MIB] = [0.05, 4];

/** Returns the median of each third of a run's values; the first third warms up. */
export function ofThirds(values: readonly number[]): [first: number, second: number, last: number] {
  const [a, b] = [Math.round(values.length / 3), Math.round((2 * values.length) / 3)];
  return [median(values.slice(0, a)), median(values.slice(a, b)), median(values.slice(b))];
}

/** Whether memory, in MiB, has not grown from the second third of a run to the last. */
export function isFlat(values: readonly number[]): boolean {
  const [, second, last] = ofThirds(values);
  return last <= second * (1 + PART) + MIB;
}
