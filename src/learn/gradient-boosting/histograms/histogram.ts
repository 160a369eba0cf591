/** The gradient, hessian and weight of a node's rows summed in every slot: three numbers a slot. */
export type Histogram = Float64Array;

/** Takes a child's histogram from its parent's, which leaves the other child's. */
export function subtractHistogram(from: Histogram, child: Histogram): void {
  for (let i = 0; i < from.length; i++) from[i] -= child[i];
}

/** Adds a histogram to another over the same slots. */
export function addHistogram(to: Histogram, other: Histogram): void {
  for (let i = 0; i < to.length; i++) to[i] += other[i];
}

/** Copies a histogram. On memory that threads share a loop is faster than `TypedArray.set`. */
export function copyHistogram(from: Histogram, to: Histogram): void {
  for (let i = 0; i < to.length; i++) to[i] = from[i];
}
