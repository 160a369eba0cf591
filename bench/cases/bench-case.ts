/** One benchmark. */
export interface BenchCase {
  readonly name: string;
  /** Heading of its section in `docs/performance.md`, in sentence case. */
  readonly title: string;
  /** A description of the measurement, which starts with a capital letter and has no full stop. */
  readonly about: string;
  /** The meaning of each metric of `run`, in words for `docs/performance.md`: every metric has an entry, in the order of the page. */
  readonly figures: Figures;
  /** The ratios for the overview of the page. */
  readonly comparisons?: readonly Comparison[];
  /** Whether it takes so long that it runs only when it is named. */
  readonly onlyWhenNamed?: boolean;
  /** Runs the benchmark with warm-up and repetitions. Returns metrics with the unit in each name, or why it was `skipped`. */
  run(): Promise<Metrics>;
}

/** Values of metrics by name. */
export type Metrics = Readonly<Record<string, number | string>>;

/** The words of metrics by name: a measure with its unit (`Requests per second`), and the column if it is not `PUNTUAL`. */
export type Figures = Readonly<Record<string, string | readonly [measure: string, column: string]>>;

/** The column of the figures of Puntual. */
export const PUNTUAL = "Puntual";

/** A ratio to something else in the same run. */
export interface Comparison {
  /** The task that is compared, in the words of a user. */
  readonly what: string;
  /** The system that Puntual is compared with. */
  readonly with: string;
  /** The names of the metrics: of Puntual, of the other, and of the median of their ratios. */
  readonly metrics: readonly [ours: string, theirs: string, ratio: string];
  /** The unit of both, such as `requests/s`. */
  readonly unit: string;
  /** The goal for the ratio. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
}

/**
 * Returns the words of metrics that several columns have.
 * @param measures the words by the name of a metric; a column's metrics have its prefix, in camel case
 * @param columns the heading of each column by its prefix
 */
export function figuresOf(
  measures: Readonly<Record<string, string>>,
  columns: Readonly<Record<string, string>>,
): Figures {
  return Object.fromEntries(
    Object.entries(measures).flatMap(([metric, measure]) =>
      Object.entries(columns).map(([prefix, column]) => [prefixed(prefix, metric), [measure, column]]),
    ),
  );
}

/** `("bare", "p99Milliseconds")` → `bareP99Milliseconds`. */
export function prefixed(prefix: string, metric: string): string {
  return prefix === "" ? metric : `${prefix}${metric[0].toUpperCase()}${metric.slice(1)}`;
}
