/** One benchmark. */
export interface BenchCase {
  readonly name: string;
  /** What is measured, in a line. */
  readonly about: string;
  /** Runs it, warm-up and repeats included; returns its figures, the unit in each name. */
  run(): Promise<Readonly<Record<string, number | string>>>;
}
