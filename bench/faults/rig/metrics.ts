/** The values of the metrics by series, as `/metrics` writes them: `name{label="value"}`. */
export type Metrics = ReadonlyMap<string, number>;

/** Counters that every request increases. */
const USUAL =
  /^puntual_(http_requests_total|process_cpu_seconds_total|forecasts_total|forecast_probability|shadow_)/;

/** The number of answers by route, method and status. */
const ANSWERS = /^puntual_http_request_duration_seconds_count\{.*status="([45]\d\d)"/;

/** Reads the text of `/metrics`. */
export function readMetrics(text: string): Metrics {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(" ");
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

/** Returns whether a series only rises while its process lives. */
export function isCounter(series: string): boolean {
  return /^\w+_(total|bucket|sum|count)(\{|$)/.test(series);
}

/** Lists the counters that have increased, except for those that every request increases. */
export function increased(before: Metrics, after: Metrics): readonly string[] {
  const names = [...after].flatMap(([series, value]) => {
    if (!isCounter(series) || USUAL.test(series) || value <= (before.get(series) ?? 0)) return [];
    if (!series.startsWith("puntual_http_request_duration_seconds")) return [series];
    const status = ANSWERS.exec(series)?.[1];
    return status === undefined ? [] : [`puntual_http_request_duration_seconds_count{status="${status}"}`];
  });
  return [...new Set(names)].sort();
}
