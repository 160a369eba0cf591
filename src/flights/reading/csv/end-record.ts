import { COMMA, SEMICOLON, TAB } from "./csv-dialect.ts";
import type { CsvRecord } from "./record-scanner.ts";

/** The end of an answer: blank cells, the text, blank cells. */
const END = /^[,;\t]+"?(complete: \d+ flights \(\d+ failed\)|incomplete: [a-z-]+: )/;

const latin1 = new TextDecoder("latin1");

/** Returns the text of the record that ends a complete CSV of forecasts. */
export function completeText(flights: number, failed: number): string {
  return `complete: ${flights} flights (${failed} failed)`;
}

/**
 * Returns the text of the record that ends a CSV of forecasts before its last flight.
 * @param problem the code of an error and its message, with a colon between them
 */
export function incompleteText(problem: string): string {
  return `incomplete: ${problem}`;
}

/** Whether a row of a CSV is the end of an earlier answer and no flight. */
export function isEndText(row: string): boolean {
  return END.test(row);
}

/** Whether a record is the end of an earlier answer and no flight. */
export function isEndRecord(block: Uint8Array, { start, contentEnd }: CsvRecord): boolean {
  const first = block[start];
  if (first !== COMMA && first !== SEMICOLON && first !== TAB) return false;
  return isEndText(latin1.decode(block.subarray(start, contentEnd)));
}
