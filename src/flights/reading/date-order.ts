import { PuntualError } from "../../errors.ts";
import type { FlightColumn } from "../flight-table.ts";
import { DateEvidence, type DateFinding } from "./csv/date-evidence.ts";
import { fieldText } from "./csv/field-bytes.ts";
import { columnPosition } from "./csv/header-names.ts";
import type { DateOrder } from "./csv/local-dates.ts";
import { RecordScanner } from "./csv/record-scanner.ts";
import type { FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";
import { readHeader } from "./flight-header.ts";
import { recordBlocks } from "./record-blocks.ts";

/**
 * Finds the order of day and month in the times of a file that are not ISO, from what all its rows prove: days over 12,
 * and the month of the row where the file has a column of months.
 * @param wanted the columns that are read
 * @throws PuntualError `date-order` if they prove none, or both, and as `recordBlocks` and `readHeader` do
 */
export async function dateOrderOf(
  path: string,
  format: FileFormat,
  wanted: readonly FlightColumn[],
): Promise<DateOrder> {
  const times = wanted.filter((column) => flightColumns[column].kind === "time");
  const evidence = new DateEvidence();
  await eachTime(path, format, times, ({ column, text, month, line }) =>
    evidence.add(text, line, column === "scheduled" ? month : ""),
  );
  const { finding } = evidence;
  if (finding.kind === "order") return finding.order ?? "day-first";
  throw new PuntualError("date-order", { path, reason: reasonOf(finding) });
}

function reasonOf(finding: Exclude<DateFinding, { kind: "order" }>): string {
  if (finding.kind === "both") {
    const { dayFirst, monthFirst } = finding;
    return `line ${dayFirst.line} has its day first ("${dayFirst.value}"), line ${monthFirst.line} its month ("${monthFirst.value}")`;
  }
  const { value, line } = finding.first;
  return `line ${line}: "${value.text}" may be ${value.dayFirst} or ${value.monthFirst}, and nothing in the file shows which`;
}

/** A time of a file with the text of its row's month, blank if there is no such column. */
interface TimeOfFile {
  readonly column: FlightColumn;
  readonly text: string;
  readonly month: string;
  readonly line: number;
}

/** Calls a function with each time of a file. */
async function eachTime(
  path: string,
  format: FileFormat,
  columns: readonly FlightColumn[],
  use: (time: TimeOfFile) => void,
): Promise<void> {
  let scanner: RecordScanner | undefined;
  let [positions, month, line]: [readonly number[], number, number] = [[], -1, 1];
  for await (const block of recordBlocks(path, format)) {
    let rows = block;
    if (scanner === undefined) {
      const header = readHeader(path, block, format, columns);
      month = columnPosition(header.names, flightColumns.month.header);
      positions = header.positions;
      scanner = new RecordScanner(Math.max(...positions, month) + 1, format.dialect);
      rows = block.subarray(header.bytes);
      line = format.kind === "parquet" ? 1 : header.lines + 1;
    }
    const { record } = scanner;
    const textAt = (place: number) =>
      place < 0 || place >= record.fieldCount
        ? ""
        : fieldText(rows, record.starts[place], record.ends[place], format.encoding);
    for (scanner.open(rows); scanner.next(); line += format.kind === "parquet" ? 1 : record.lines) {
      for (const [index, column] of columns.entries())
        use({ column, text: textAt(positions[index]), month: textAt(month), line });
    }
  }
}
