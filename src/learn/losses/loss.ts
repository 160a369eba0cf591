/** What it costs to answer `margin` where `label` was right, as pure functions of the two. */
export interface Loss {
  /** The cost itself. */
  readonly value: (label: number, margin: number) => number;
  /** Its first derivative by the margin. */
  readonly gradient: (label: number, margin: number) => number;
  /** Its second derivative by the margin, never under 0. */
  readonly curvature: (label: number, margin: number) => number;
}
