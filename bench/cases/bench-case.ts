/** One benchmark. */
export interface BenchCase {
  readonly name: string;
  /** A description of the measurement, which starts with a capital letter and has no full stop. */
  readonly about: string;
  /** Runs the benchmark with warm-up and repetitions. Returns metrics with the unit in each name, or why it was `skipped`. */
  run(): Promise<Readonly<Record<string, number | string>>>;
}
