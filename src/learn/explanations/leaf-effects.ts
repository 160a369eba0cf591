import { gaussLegendre, type QuadratureRule } from "../numerics/gauss-legendre.ts";

/** The features on the path to a leaf. */
export interface LeafPath {
  /** The features that the path splits by, each once. */
  readonly features: readonly number[];
  /** Of each of them: the share of cover that its splits on the path let through. */
  readonly shares: readonly number[];
  /** The leaf's contribution to the raw score. */
  readonly value: number;
}

const rules: QuadratureRule[] = [];

/**
 * Computes the effects of a path's features on its leaf's contribution for every set of features that a row may satisfy:
 * 2^m sets in the order of their bits, a bit for each feature, of m effects each.
 *
 * Of the game in which known features decide and the others pass by their shares, the Shapley value of feature i is the integral
 * from 0 to 1 of `(satisfied_i - z_i) · Π (satisfied_j · t + z_j · (1 - t))` over the other features j (Owen, Multilinear
 * Extensions of Games, 1972). A Gauss–Legendre rule takes it exactly.
 */
export function leafEffects({ shares, value }: LeafPath): Float64Array {
  const count = shares.length;
  const { points, weights } = ruleFor(count);
  const effects = new Float64Array(2 ** count * count);
  const factors = new Float64Array(count);
  for (let satisfied = 0; satisfied < 2 ** count; satisfied++) {
    for (let point = 0; point < points.length; point++) {
      const t = points[point];
      for (let j = 0; j < count; j++) factors[j] = ((satisfied >> j) & 1) * t + shares[j] * (1 - t);
      for (let i = 0; i < count; i++) {
        let product = weights[point] * value * (((satisfied >> i) & 1) - shares[i]);
        for (let j = 0; j < count; j++) if (j !== i) product *= factors[j];
        effects[satisfied * count + i] += product;
      }
    }
  }
  return effects;
}

/** A rule that is exact for the product of all features but one. */
function ruleFor(features: number): QuadratureRule {
  const points = Math.max(1, Math.ceil(features / 2));
  rules[points] ??= gaussLegendre(points);
  return rules[points];
}
