/** The flights whose forecast was within a band of probabilities, and those of them that were delayed. */
export interface BandCounts {
  readonly flights: number;
  readonly delayed: number;
}

/** The outcomes of the flights whose forecast was within a band of probabilities, over all months and by month. */
export interface ReliabilityBand extends BandCounts {
  /** The lowest probability of the band. */
  readonly from: number;
  /** The next band begins here; 1 belongs to the last band. */
  readonly to: number;
  /** Mean probability forecast. */
  readonly forecast: number;
  /** By month, as the metrics by month have it; months without such flights are left out. */
  readonly months: Readonly<Record<string, BandCounts>>;
}

/**
 * Counts the delayed flights by forecast and month. The bands are those of the probabilities that people say: 0.05 to
 * 0.15 is about 10 %, 0.15 to 0.25 about 20 %, and so on; the first and the last are half as wide. Empty bands are left
 * out.
 * @param labels 1 for delayed, one per flight
 * @param probabilities forecast, one per flight
 * @param months of the scheduled times, one per flight
 */
export function reliabilityByMonth(
  labels: Uint8Array,
  probabilities: Float64Array,
  months: readonly string[],
): ReliabilityBand[] {
  const rowsOf = Map.groupBy(labels.keys(), (row) => bandOf(probabilities[row]));
  const bands = [...rowsOf].sort(([a], [b]) => a - b);
  return bands.map(([band, rows]) => ({
    from: band === 0 ? 0 : endOf(band - 1),
    to: band === LAST_BAND ? 1 : endOf(band),
    ...countsOf(labels, rows),
    forecast: rows.reduce((sum, row) => sum + probabilities[row], 0) / rows.length,
    months: Object.fromEntries(
      Array.from(
        Map.groupBy(rows, (row) => months[row]),
        ([month, rows]) => [month, countsOf(labels, rows)],
      ),
    ),
  }));
}

/** The band around 100 %; that around 0 % is band 0. */
const LAST_BAND = 10;

/** Returns the probability at which a band ends and the next one begins. */
function endOf(band: number): number {
  return (2 * band + 1) / 20;
}

function bandOf(probability: number): number {
  let band = 0;
  while (band < LAST_BAND && probability >= endOf(band)) band++;
  return band;
}

function countsOf(labels: Uint8Array, rows: readonly number[]): BandCounts {
  return { flights: rows.length, delayed: rows.reduce((sum, row) => sum + labels[row], 0) };
}
