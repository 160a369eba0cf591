/** A probability in small whole numbers, such as 1 in 4. */
export interface Odds {
  readonly of: number;
  readonly some: number;
  /** Whether the probability is about that, or under or over all fractions of this kind. */
  readonly how: "about" | "under" | "over";
}

/** The fractions that people picture easily. */
const FRACTIONS: readonly (readonly [some: number, of: number])[] = [
  ...[100, 50, 30, 20, 15, 12, 10, 9, 8, 7, 6, 5, 4, 3].map((of) => [1, of] as const),
  ...([
    [2, 5],
    [1, 2],
    [3, 5],
    [2, 3],
    [3, 4],
    [4, 5],
    [9, 10],
    [19, 20],
    [99, 100],
  ] as const),
];

/**
 * Writes a probability as the nearest simple fraction, by log-odds: 0.244 is about 1 in 4.
 * @param probability 0 to 1
 */
export function oddsOf(probability: number): Odds {
  if (probability < 0.0075) return { some: 1, of: 100, how: "under" };
  if (probability > 0.9925) return { some: 99, of: 100, how: "over" };
  const [[some, of]] = FRACTIONS.toSorted((one, other) => away(one) - away(other));
  return { some, of, how: "about" };

  function away([some, of]: readonly [number, number]): number {
    return Math.abs(logOdds(some / of) - logOdds(probability));
  }
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
