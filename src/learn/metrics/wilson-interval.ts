/** The standard normal quantile of 97.5 %: 95 % lie within it on both sides. */
const Z = 1.959963984540054;

/**
 * The interval that holds the true rate behind an observed one in 95 of 100 cases (Wilson, Probable Inference,
 * JASA 1927).
 * @param rate observed, 0 to 1
 * @param count of how many, over 0
 */
export function wilsonInterval(
  rate: number,
  count: number,
): { readonly lower: number; readonly upper: number } {
  const spread = Z * Math.sqrt((rate * (1 - rate)) / count + (Z * Z) / (4 * count * count));
  const centre = rate + (Z * Z) / (2 * count);
  const scale = 1 + (Z * Z) / count;
  return { lower: Math.max(0, (centre - spread) / scale), upper: Math.min(1, (centre + spread) / scale) };
}
