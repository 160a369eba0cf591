/** One value of a metric with its labels. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  /** The series of a histogram that the value belongs to; by default that of the metric. */
  readonly metricName?: string;
}

/**
 * A metric at one moment, as plain data that processes can exchange: the form in which prom-client adds up
 * the metrics of several processes.
 */
export interface MetricSnapshot {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  /** The way in which the values of several processes are combined. */
  readonly aggregator: "sum" | "min" | "max";
  readonly values: readonly Sample[];
}

/** All metrics of one process. */
export type ProcessSnapshot = readonly MetricSnapshot[];

/** A metric that only grows; its name ends with `_total`. */
export function counter(name: string, help: string, values: readonly Sample[]): MetricSnapshot {
  return { name, help, type: "counter", aggregator: "sum", values };
}

/** A metric that rises and falls. */
export function gauge(
  name: string,
  help: string,
  aggregator: MetricSnapshot["aggregator"],
  values: readonly Sample[],
): MetricSnapshot {
  return { name, help, type: "gauge", aggregator, values };
}

/** A metric of counts by bucket. */
export function histogram(name: string, help: string, values: readonly Sample[]): MetricSnapshot {
  return { name, help, type: "histogram", aggregator: "sum", values };
}

/** The samples of a metric in several processes, one after the other. */
export function samplesIn(snapshots: readonly ProcessSnapshot[], name: string): Sample[] {
  return snapshots.flatMap((snapshot) =>
    snapshot.flatMap((metric) => (metric.name === name ? metric.values : [])),
  );
}

/** Combines the values of samples. */
export function sumOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { value }) => sum + value, 0);
}

/** A metric's only value. */
export function single(value: number): readonly Sample[] {
  return [{ labels: {}, value }];
}
