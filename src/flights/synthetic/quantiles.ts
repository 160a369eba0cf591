/** Equally spaced quantiles of `sorted` (ascending, not empty), from the least to the greatest element. */
export function quantiles(sorted: ArrayLike<number>, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => quantileAt(sorted, step / steps));
}

/** The quantile at `probability` (0 to 1) of `sorted` (ascending, not empty), linear between its elements. */
export function quantileAt(sorted: ArrayLike<number>, probability: number): number {
  const position = probability * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}
