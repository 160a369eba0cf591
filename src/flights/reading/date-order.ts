import { PuntualError } from "../../errors.ts";
import { DateEvidence, type DateFinding } from "./csv/date-evidence.ts";
import { fieldText } from "./csv/field-bytes.ts";
import type { DateOrder } from "./csv/local-dates.ts";
import { RecordScanner } from "./csv/record-scanner.ts";
import type { FileFormat } from "./file-format.ts";
import { readHeader } from "./flight-header.ts";
import { columnsOfPlan, type FlightPlan, planLayout } from "./planning/plan-layout.ts";
import type { TimeInput } from "./planning/time-plan.ts";
import { recordBlocks } from "./record-blocks.ts";

/**
 * Finds the order of day and month in the times of a file that are not ISO, from what all its rows prove: days over 12,
 * and the month of the row where the file has a column of months; else that of its layout.
 * @throws PuntualError `date-order` if rows and layout show none, or rows both, and as `recordBlocks` does
 */
export async function dateOrderOf(path: string, format: FileFormat, plan: FlightPlan): Promise<DateOrder> {
  const evidence = new DateEvidence();
  await eachTime(path, format, plan, ({ isScheduled, text, month, line }) =>
    evidence.add(text, line, isScheduled ? month : ""),
  );
  const { finding } = evidence;
  if (finding.kind === "order") return finding.order ?? plan.layout.dates ?? "day-first";
  if (plan.layout.dates !== undefined) return plan.layout.dates;
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
  readonly isScheduled: boolean;
  readonly text: string;
  readonly month: string;
  readonly line: number;
}

/** Calls a function with each date of a file. */
async function eachTime(
  path: string,
  format: FileFormat,
  { layout, movement, ...whole }: FlightPlan,
  use: (time: TimeOfFile) => void,
): Promise<void> {
  const columns = columnsOfPlan({ layout, movement, ...whole });
  let scanner: RecordScanner | undefined;
  let inputs: readonly TimeInput[] = [];
  let [month, line] = [-1, 1];
  for await (const block of recordBlocks(path, format, { columns })) {
    let rows = block;
    if (scanner === undefined) {
      const header = readHeader(path, block, format);
      const plan = planLayout(layout, header.names, movement);
      month = plan.month?.position ?? -1;
      inputs = plan.times.inputs.filter(({ kind }) => kind === "date" || kind === "dateTime");
      scanner = new RecordScanner(
        Math.max(month, ...inputs.map(({ position }) => position)) + 1,
        format.dialect,
      );
      rows = block.subarray(header.bytes);
      line = format.kind === "parquet" ? 1 : header.lines + 1;
    }
    const { record } = scanner;
    const textAt = (place: number) =>
      place < 0 || place >= record.fieldCount
        ? ""
        : fieldText(rows, record.starts[place], record.ends[place], format.encoding);
    for (scanner.open(rows); scanner.next(); line += format.kind === "parquet" ? 1 : record.lines) {
      for (const { position, isScheduled } of inputs)
        use({ isScheduled, text: textAt(position), month: textAt(month), line });
    }
  }
}
