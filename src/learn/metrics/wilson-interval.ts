/** The 97.5 % quantile of the standard normal distribution, for a two-sided interval of 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % confidence interval of a rate (Wilson, Probable Inference, JASA 1927).
 * @param rate the observed rate, 0 to 1; not checked.
 * @param count the number of observations, over 0; not checked.
 */
export function wilsonInterval(
  rate: number,
  count: number,
): { readonly lower: number; readonly upper: number } {
  const halfWidth = Z * Math.sqrt((rate * (1 - rate)) / count + (Z * Z) / (4 * count * count));
  const centre = rate + (Z * Z) / (2 * count);
  const scale = 1 + (Z * Z) / count;
  return {
    lower: Math.max(0, (centre - halfWidth) / scale),
    upper: Math.min(1, (centre + halfWidth) / scale),
  };
}
