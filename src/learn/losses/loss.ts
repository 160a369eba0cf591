/** A loss of a raw score (for the logistic loss, the log-odds) given the true label, as pure functions of the two. */
export interface Loss {
  /** The loss itself, never under 0. */
  readonly value: (label: number, score: number) => number;
  /** Its first derivative by the score. */
  readonly gradient: (label: number, score: number) => number;
  /** Its second derivative by the score, never under 0. */
  readonly curvature: (label: number, score: number) => number;
}
