/** A tenth of the flights, with its mean forecast and mean outcome. */
export interface Decile {
  readonly flights: number;
  readonly forecast: number;
  readonly actual: number;
}

/** Sorts flights by their forecast and splits them into ten equal parts, or as many as there are flights. */
export function deciles(forecast: Float64Array, actual: ArrayLike<number>): Decile[] {
  const order = Array.from(forecast.keys()).sort((a, b) => forecast[a] - forecast[b] || a - b);
  const parts: Decile[] = [];
  for (let part = 0; part < 10; part++) {
    const from = Math.round((part * order.length) / 10);
    const rows = order.slice(from, Math.round(((part + 1) * order.length) / 10));
    if (rows.length === 0) continue;
    parts.push({
      flights: rows.length,
      forecast: rows.reduce((sum, row) => sum + forecast[row], 0) / rows.length,
      actual: rows.reduce((sum, row) => sum + actual[row], 0) / rows.length,
    });
  }
  return parts;
}
