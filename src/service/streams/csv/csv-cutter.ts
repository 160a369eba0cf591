import { type CsvDialect, DialectDetector } from "../../../flights/reading/csv/csv-dialect.ts";
import { RecordCutter } from "../../../flights/reading/csv/record-cutter.ts";
import type { Cutter } from "../row-blocks.ts";

/** Finds where the records of a CSV end, once its header shows its dialect. */
export class CsvCutter implements Cutter {
  readonly #detector = new DialectDetector();
  #dialect: CsvDialect | undefined;
  #cutter: RecordCutter | undefined;

  /** The dialect; undefined before the first record has been found. */
  get dialect(): CsvDialect | undefined {
    return this.#dialect;
  }

  end(bytes: Buffer): number {
    this.#dialect ??= this.#detector.detect(bytes, false);
    if (this.#dialect === undefined) return 0;
    this.#cutter ??= new RecordCutter(this.#dialect);
    return this.#cutter.end(bytes);
  }

  cut(): void {
    this.#cutter?.cut();
  }
}
