import { gaussian, type Random } from "./random.ts";

/**
 * Draws independent stationary autoregressive series of order 1, then scales them together to mean 0 and
 * variance 1 (a single number stays as drawn).
 * @param carry correlation of neighbouring steps, 0 to 1
 * @returns step t of series s at s × steps + t
 */
export function autoregressiveSeries(
  seriesCount: number,
  steps: number,
  carry: number,
  random: Random,
): Float64Array {
  const values = new Float64Array(seriesCount * steps);
  const innovation = Math.sqrt(1 - carry * carry);
  for (let i = 0; i < values.length; i++) {
    const drawn = gaussian(random);
    values[i] = i % steps === 0 ? drawn : carry * values[i - 1] + innovation * drawn;
  }
  return values.length > 1 ? standardised(values) : values;
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  return values.map((value) => (value - mean) * scale);
}
